import GoalpostKit
import GoalpostSource

/// The edits of `--fix`: a project is better for them, only what was found fault with is other than
/// before, and a second run finds nothing more to do.
package enum FixInvariant: Invariant {
  package static let name = "fix"
  package static let summary = "a project, its safe fixes applied and read again"

  package static func check(_ input: [UInt8]) -> [String] {
    let project = FuzzedProject(input)
    let before = compiled(project.sources, project)
    var run = FixRun(
      project.sources, attachments: project.attachments, options: project.options)
    let outcome = run.run()
    if outcome.changed.isEmpty {
      return outcome.fixedCount == 0 ? [] : ["nothing is other than before, and something fixed"]
    }
    let sources = project.sources.map { source in
      outcome.changed.first { $0.path == source.path } ?? source
    }
    let after = compiled(sources, project)
    var broken = improvement(from: before, to: after)
    if outcome.fixedCount < 1 { broken.append("files are changed, and nothing is fixed") }
    for (old, new) in zip(project.sources, sources) where old != new {
      broken += FixedFile(old, new, findings: before).violations
    }
    var again = FixRun(sources, attachments: project.attachments, options: project.options)
    let second = again.run()
    if !second.changed.isEmpty { broken.append("a second run fixes \(second.fixedCount) more") }
    return broken
  }

  private static func compiled(_ sources: [Source], _ project: FuzzedProject) -> Findings {
    Goalpost.compile(sources, attachments: project.attachments, options: project.options).findings
  }

  /// Of the gravest findings whose number changed there are less, and there is no new kind of fault
  /// of the language. A rule may speak up about what could not be read before.
  private static func improvement(from before: Findings, to after: Findings) -> [String] {
    var broken: [String] = []
    let old = counts(before)
    let new = counts(after)
    if !new.lexicographicallyPrecedes(old) { broken.append("worse: \(old) became \(new)") }
    let known = faults(before)
    let strange = faults(after).subtracting(known)
    if !strange.isEmpty { broken.append("new faults: \(strange.sorted())") }
    return broken
  }

  private static func counts(_ findings: Findings) -> [Int] {
    [Severity.error, .warning, .note].map { severity in
      findings.diagnostics.count { !$0.isWaived && $0.severity == severity }
    }
  }

  private static func faults(_ findings: Findings) -> Set<String> {
    Set(
      findings.diagnostics.filter { !$0.isWaived && LanguageRule(rawValue: $0.rule) != nil }
        .map(\.rule))
  }
}
