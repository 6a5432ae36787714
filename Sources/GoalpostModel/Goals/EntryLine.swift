import GoalpostSource

/// A check-in or a reading to paste into its list, with the value left open: the text is refused
/// until somebody fills it in, so that nobody takes a sample for a measurement.
package struct EntryLine: Sendable {
  private enum Form { case block, brackets, new }

  /// `- {date: 2026-12-01, value: …%}`; in a list in brackets `, {date: 2026-12-01, value: …%}`.
  package let text: String
  private let form: Form

  package init<Item: Record>(
    on day: CalendarDay, in unit: UnitOfMeasure, of list: FieldValue<[Item]>
  ) {
    let item = "{date: \(day), value: \(unit.openAmount)}"
    if list.isInBrackets() {
      form = .brackets
      text = list.items.isEmpty ? item : ", \(item)"
    } else {
      form = list.isPresent ? .block : .new
      text = "- \(item)"
    }
  }

  /// ``below its `check_ins:` ``, ``below a new `check_ins:` ``, ``before the `]` of its `check_ins:` ``
  /// - Parameter owner: `its` or `the`.
  package func location(in list: String, owner: String = "its") -> String {
    switch form {
    case .block: "below \(owner) `\(list):`"
    case .brackets: "before the `]` of \(owner) `\(list):`"
    case .new: "below a new `\(list):`"
    }
  }
}

extension FieldValue {
  /// Written as `[…]`: the range of any other list ends with its last item.
  fileprivate func isInBrackets<Item: Record>() -> Bool where Value == [Item] {
    guard let range, let items = value else { return false }
    return items.last.map { $0.range.end < range.end } ?? true
  }
}

extension KPI {
  /// Its readings are rows of a CSV file.
  package var hasReadingsInTable: Bool {
    readings.items.first.map { $0.range.file != range.file } ?? false
  }
}

extension UnitOfMeasure {
  /// `…%`, `€…`, `… restaurants`
  fileprivate var openAmount: String {
    let isOfHundred = kind == .share || kind == .shareDifference
    let sample = format(isOfHundred ? Rational(7, over: 100) : 7, in: .assumed)
    guard let digit = sample.firstIndex(of: "7") else { return "…" }
    return sample[..<digit] + "…" + sample[sample.index(after: digit)...]
  }
}
