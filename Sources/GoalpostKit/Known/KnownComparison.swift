import GoalpostModel
import GoalpostRules
import GoalpostSource

/// A project's findings held against those that are known.
package struct KnownComparison: Sendable {
  /// What is left to report: where a goal has more of a rule than are known, all of them.
  package let findings: Findings
  /// What is known and no longer found, in the order of the file.
  package let stale: [Stale]

  package struct Stale: Sendable {
    package let rule: String
    /// The goal, or the file.
    package let subject: String
    package let known: Int
    /// Less than known.
    package let found: Int
  }
}

extension Compilation {
  /// Sets known findings aside.
  ///
  /// - Parameter requested: the paths of the files that are asked about; nil for all. What is known
  ///   of others is neither reported nor missed.
  package func compared(
    with known: KnownFindings, in requested: Set<String>? = nil
  ) -> KnownComparison {
    let counts = KnownFindings.counts(of: findings)
    let expected = Dictionary(
      known.entries.map { ($0.key, $0.count) }, uniquingKeysWith: { first, _ in first })
    var reported: [Diagnostic] = []
    var aside: [Diagnostic] = []
    for diagnostic in findings.diagnostics {
      guard let key = KnownFindings.key(of: diagnostic, in: findings), let count = expected[key]
      else {
        reported.append(diagnostic)
        continue
      }
      let found = counts[key, default: 0]
      if found > count {
        reported.append(diagnostic.telling(found: found, known: count))
      } else {
        aside.append(diagnostic)
      }
    }
    let doubt = StalenessDoubt(reported, withheld: findings.withheld)
    let judged = requested.map(subjects(in:))
    let stale = known.entries.filter { entry in
      counts[entry.key, default: 0] < entry.count && !doubt.covers(entry.key)
        && judged.map { $0.contains(entry.key.plan) || $0.contains(entry.key.subject) } ?? true
    }
    let left = findings.replacing(reported, known: aside, staleCount: stale.count)
    return KnownComparison(
      findings: requested.map { left.limited(to: $0) } ?? left,
      stale: stale.map { entry in
        .init(
          rule: entry.key.rule, subject: entry.key.subject, known: entry.count,
          found: counts[entry.key, default: 0])
      })
  }

  /// The plans that stand in some files, and those files.
  private func subjects(in paths: Set<String>) -> Set<String> {
    let plans = project.plans.filter { paths.contains(files[Int($0.range.file.index)].path) }
    return Set(plans.map(\.subject) + paths.map(\.withVisibleControls))
  }
}

/// Why something that is known may be missing without having been mended.
private struct StalenessDoubt {
  /// Plans with a fault of the language that is not known: it silences rules.
  private var plans: Set<String> = []
  private var isWhole = false
  private var rules: Set<String>

  init(_ reported: [Diagnostic], withheld: [String]) {
    rules = Set(withheld)
    // These come and go with the day although nobody touched a file.
    rules.formUnion(
      RuleRegistry.all.map { $0.declaration }.filter(\.dependsOnDay).map(\.name))
    for diagnostic in reported where LanguageRule(rawValue: diagnostic.rule) != nil {
      if diagnostic.subject.isEmpty { isWhole = true }
      plans.insert(KnownFindings.Key(subject: diagnostic.subject, rule: "").plan)
    }
  }

  func covers(_ key: KnownFindings.Key) -> Bool {
    isWhole || rules.contains(key.rule) || plans.contains(key.plan)
  }
}

extension KnownFindings.Key {
  /// `unit@cycle`.
  fileprivate var plan: String { String(subject.prefix { $0 != "/" }) }
}

extension Diagnostic {
  fileprivate func telling(found: Int, known: Int) -> Diagnostic {
    var finding = finding
    finding.message += " (\(known) of these \(found) \(known == 1 ? "is" : "are") known)"
    return Diagnostic(
      rule: rule, severity: severity, finding: finding, subject: subject, waiver: waiver)
  }
}
