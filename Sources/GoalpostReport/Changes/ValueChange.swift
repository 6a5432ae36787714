/// What became of one goal's check-ins or readings.
package struct ValueChange: Hashable, Sendable {
  /// A check-in of one day whose value is another, or gone.
  package struct Rewritten: Hashable, Sendable {
    package var day: ReportDay
    package var from: Amount?
    /// Nil where the value has vanished.
    package var to: Amount?
    package var amendment: AmendmentChange?
    /// It needs an amendment and there is none.
    package var isUnexplained: Bool
  }

  package var goal: ChangedGoal
  /// `check-in` or `reading`.
  package var noun: String
  /// New since the base, oldest first.
  package var new: [ValueEntry] = []
  package var rewritten: [Rewritten] = []
  /// Of an undated `current`: its value before and after, where that changed.
  package var currentFrom: Amount?
  package var currentTo: Amount?
  /// The goal's progress or attainment in the head, with the base's values and with its own.
  package var scores: ScoreMove

  /// `1 new check-in, latest 2.6% on 2026-11-16`
  package var text: String {
    var parts: [String] = []
    if let latest = new.last {
      let count = "\(new.count) new \(noun)\(new.count == 1 ? "" : "s")"
      let value = latest.value.map { ", latest \($0.text) on \(latest.day.iso)" } ?? ""
      parts.append(count + value)
    }
    if !rewritten.isEmpty {
      parts.append("\(rewritten.count) \(noun)\(rewritten.count == 1 ? "" : "s") rewritten")
    }
    if currentFrom != currentTo {
      parts.append("current \(currentFrom?.text ?? "none") → \(currentTo?.text ?? "none")")
    }
    return parts.joined(separator: "; ")
  }
}
