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

extension [Diagnostic] {
  /// Sorted; of equal ones, the first stays first. A diagnostic is large and seldom shares its
  /// place with another, so that places are sorted, and each diagnostic is moved once.
  package func inOrder() -> [Diagnostic] {
    let places = indices.map { (range: self[$0].finding.range, index: $0) }
    return places.sorted { first, second in
      if first.range != second.range { return first.range < second.range }
      let (one, other) = (self[first.index], self[second.index])
      return one < other || !(other < one) && first.index < second.index
    }.map { self[$0.index] }
  }
}
