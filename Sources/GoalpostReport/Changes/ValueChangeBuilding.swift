import GoalpostHistory
import GoalpostModel
import GoalpostScoring

extension ChangeReportBuilder {
  func valueChange(_ difference: ValueDifference) -> ValueChange {
    let amounts = amountText(of: difference.head)
    let isReading = if case .kpi = difference.head { true } else { false }
    var change = ValueChange(
      goal: goal(difference.head), noun: isReading ? "reading" : "check-in",
      scores: ScoreMove(
        from: score(
          comparison.headWithValuesOfBase.score(of: difference.head), of: difference.head,
          in: head),
        to: score(comparison.headBoard.score(of: difference.head), of: difference.head, in: head)))
    change.new = entries(of: difference.head, on: Set(difference.newDays), amounts)
    change.rewritten = difference.rewritten.map { rewritten in
      ValueChange.Rewritten(
        day: ReportDay(rewritten.day), from: amounts.written(rewritten.from),
        to: rewritten.to.map(amounts.written), amendment: amendment(rewritten.amendment),
        isUnexplained: rewritten.amendment == nil)
    }
    change.currentFrom = difference.oldCurrent.map(amounts.written)
    change.currentTo = difference.newCurrent.map(amounts.written)
    return change
  }

  func amountText(of path: GoalPath) -> AmountText {
    switch path {
    case .keyResult(let path):
      let measuredIn =
        head[path].measuredIn.value
        ?? head.links.measuredBy[path].flatMap { head[$0].measuredIn.value }
      return AmountText(
        head[path].unit, measuredIn: measuredIn, in: numbers)
    case .kpi(let path):
      return AmountText(
        head[path].unit, measuredIn: head[path].measuredIn.value, in: numbers)
    case .plan, .objective: return AmountText(.none, measuredIn: nil, in: numbers)
    }
  }

  /// Oldest first; what has no day cannot be new.
  private func entries(
    of path: GoalPath, on days: Set<CalendarDay>, _ amounts: AmountText
  ) -> [ValueEntry] {
    var entries: [DatedEntry] = []
    switch path {
    case .keyResult(let path):
      for checkIn in head[path].checkIns.items {
        guard let day = checkIn.date.value, days.contains(day) else { continue }
        entries.append(
          DatedEntry(
            day,
            ValueEntry(
              day: ReportDay(day), value: amounts.amount(checkIn.value.value?.amount),
              confidence: ReportScore(confidence: checkIn.confidence.value, amounts.numbers),
              note: checkIn.note.value, by: checkIn.by.value)))
      }
    case .kpi(let path):
      for reading in head[path].readings.items {
        guard let day = reading.date.value, days.contains(day) else { continue }
        entries.append(
          DatedEntry(
            day,
            ValueEntry(
              day: ReportDay(day), value: amounts.amount(reading.value.value?.amount),
              note: reading.note.value)))
      }
    case .plan, .objective: break
    }
    return entries.sortedByDay.map(\.entry)
  }
}

extension AmountText {
  /// As it was written, whatever unit the item has.
  fileprivate func written(_ quantity: Quantity) -> Amount {
    Amount(decimal: amount(quantity.amount)?.decimal ?? "", text: quantity.text)
  }
}
