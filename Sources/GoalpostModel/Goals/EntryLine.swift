import GoalpostSource

/// A check-in or a reading to paste into its list, with the value left open: the text is refused
/// until somebody fills it in, so that nobody takes a sample for a measurement.
package enum EntryLine {
  /// `- {date: 2026-12-01, value: …%}`
  package static func text(on day: CalendarDay, in unit: UnitOfMeasure) -> String {
    "- {date: \(day), value: \(unit.openAmount)}"
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
    let sample = format(isOfHundred ? Rational(7, over: 100) : 7)
    guard let digit = sample.firstIndex(of: "7") else { return "…" }
    return sample[..<digit] + "…" + sample[sample.index(after: digit)...]
  }
}
