/// A finding with the name and severity that the runner stamped on it.
package struct Diagnostic: Hashable, Sendable {
  package let rule: String
  package let severity: Severity
  package let finding: Finding
  /// `unit@cycle/objective/key-result`, as far as the place has them; empty for a whole file.
  package let subject: String
  /// The reason of the waiver that covers it, if one does.
  package let waiver: String?

  package init(
    rule: String, severity: Severity, finding: Finding, subject: String, waiver: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.finding = finding
    self.subject = subject
    self.waiver = waiver
  }

  package var isWaived: Bool { waiver != nil }
}

extension Diagnostic: Comparable {
  /// The order of every output: file, place, rule, then wording, so that no two differ by chance.
  package static func < (first: Diagnostic, second: Diagnostic) -> Bool {
    let (one, other) = (first.finding.range, second.finding.range)
    if one != other { return one < other }
    if first.rule != second.rule { return first.rule < second.rule }
    return first.finding.message < second.finding.message
  }
}
