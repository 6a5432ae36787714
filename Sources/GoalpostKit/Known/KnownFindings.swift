import GoalpostRules
import GoalpostSource

/// Findings that a project lives with for now: how many of each rule there are on each goal. Where
/// they stand does not matter, so moving a goal to another line or file changes nothing.
public struct KnownFindings: Sendable {
  /// In the order of the file, which is that of their keys where Goalpost wrote it.
  let entries: [Entry]

  struct Entry: Sendable {
    let key: Key
    /// At least 1.
    let count: Int
  }

  /// What is counted together.
  struct Key: Hashable, Comparable, Sendable {
    /// `unit@cycle/objective/key-result`; a file's path for what belongs to no plan.
    let subject: String
    let rule: String

    static func < (first: Key, second: Key) -> Bool {
      (first.subject, first.rule) < (second.subject, second.rule)
    }
  }

  /// Nothing is known.
  package static let none = KnownFindings(entries: [])

  init(entries: [Entry]) { self.entries = entries }

  /// Everything of a project that could be known: all severities, but nothing that a waiver covers,
  /// which is an exception with a reason, and nothing that depends on an earlier revision.
  package init(of findings: Findings) {
    let counts = Self.counts(of: findings)
    entries = counts.keys.sorted().map { Entry(key: $0, count: counts[$0, default: 0]) }
  }

  static func counts(of findings: Findings) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    for diagnostic in findings.diagnostics {
      if let key = key(of: diagnostic, in: findings) { counts[key, default: 0] += 1 }
    }
    return counts
  }

  /// Nil for what cannot be known.
  static func key(of diagnostic: Diagnostic, in findings: Findings) -> Key? {
    guard !diagnostic.isWaived, !historyRules.contains(diagnostic.rule) else { return nil }
    let file = findings.files[Int(diagnostic.finding.range.file.index)]
    let subject = diagnostic.subject.isEmpty ? file.path : diagnostic.subject
    return Key(subject: subject.withVisibleControls, rule: diagnostic.rule)
  }

  private static let historyRules = Set(
    RuleRegistry.all.map { $0.declaration }.filter { $0.group == .history }.map(\.name))
}
