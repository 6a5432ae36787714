import GoalpostSource

/// Whether a project is better for some fixes: judged by its findings before and after.
struct FixCheck {
  private let counts: [Kind: Int]
  /// Findings that no waiver covers, by severity, the gravest first.
  private let weights: [Int]

  /// Faults of the language by their rule: what they are about may get its name by a fix.
  private let faults: [LanguageRule: Int]

  /// Faults of what would be no text of a goal file.
  private static let ofText: Set<LanguageRule> = [
    .yamlSyntax, .mergeConflict, .duplicateKey, .unsupportedYAML, .unknownKey, .wrongType,
  ]

  private struct Kind: Hashable {
    let rule: String
    let subject: String

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      subject = diagnostic.subject
    }
  }

  init(_ findings: Findings) {
    var counts: [Kind: Int] = [:]
    let unwaived = findings.diagnostics.filter { !$0.isWaived }
    for diagnostic in unwaived { counts[Kind(diagnostic), default: 0] += 1 }
    self.counts = counts
    faults = Dictionary(
      grouping: unwaived.compactMap { LanguageRule(rawValue: $0.rule) }, by: \.self
    ).mapValues(\.count)
    weights = Severity.allCases.sorted(by: >).map { severity in
      unwaived.count { $0.severity == severity }
    }
  }

  /// Every finding that was to be settled is gone, nothing is newly unreadable, and of the gravest
  /// findings whose number changed there are less. A rule may have something to say about what it
  /// could not read before, as long as that is less grave than what was mended.
  func isImproved(_ after: FixCheck, by proposals: [FixProposal]) -> Bool {
    var settled: [Kind: Int] = [:]
    for diagnostic in proposals.flatMap(\.diagnostics) {
      settled[Kind(diagnostic), default: 0] += 1
    }
    let areGone = settled.allSatisfy { kind, count in
      after.counts[kind, default: 0] <= counts[kind, default: 0] - count
    }
    let isConflict = proposals.allSatisfy { proposal in
      proposal.diagnostics.allSatisfy { $0.rule == MergeConflictFix.ruleName }
    }
    let newFaults = after.faults.filter { rule, count in count > faults[rule, default: 0] }.keys
    // Of a file that is read to its end for the first time, everything else may come to light.
    if isConflict { return areGone && !newFaults.contains(where: Self.ofText.contains) }
    return areGone && newFaults.isEmpty && after.weights.lexicographicallyPrecedes(weights)
  }
}
