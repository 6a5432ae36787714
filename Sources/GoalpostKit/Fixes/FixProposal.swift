import GoalpostSource

/// A fix that may be applied without asking, and the findings that it settles.
struct FixProposal {
  let fix: Fix
  let file: SourceFile.ID
  /// One, or several that the same edits settle.
  private(set) var diagnostics: [Diagnostic]

  /// From its first edit to its last.
  var range: SourceRange? {
    guard let first = fix.edits.first, let last = fix.edits.last else { return nil }
    return first.range.through(last.range)
  }

  /// Writes a name down: to be done once the title that it comes from is as it was meant.
  var isNaming: Bool { diagnostics.contains { $0.rule == MissingIDFix.ruleName } }

  /// The safe fixes of findings that no waiver covers, in the order of their places; where two
  /// overlap, the first.
  static func all(in findings: Findings, of paths: Set<String>?) -> [FixProposal] {
    var finder = FixFinder(findings.files)
    var proposals: [FixProposal] = []
    var places: [Fix: Int] = [:]
    for diagnostic in findings.diagnostics where !diagnostic.isWaived {
      let file = diagnostic.finding.range.file
      guard paths?.contains(findings.files[Int(file.index)].path) ?? true,
        let fix = finder.fixes(for: diagnostic).first(where: { $0.use == .safe }),
        fix.edits.allSatisfy({ $0.range.file == file })
      else { continue }
      if let same = places[fix] {
        proposals[same].diagnostics.append(diagnostic)
      } else {
        places[fix] = proposals.count
        proposals.append(FixProposal(fix: fix, file: file, diagnostics: [diagnostic]))
      }
    }
    let doubtful = DoubtfulLines(findings)
    return withoutOverlaps(
      proposals.filter { proposal in
        !proposal.isNaming
          || !proposal.diagnostics.contains { doubtful.contain($0.finding.range) }
      })
  }

  private static func withoutOverlaps(_ proposals: [FixProposal]) -> [FixProposal] {
    let ordered = proposals.compactMap { proposal in proposal.range.map { (proposal, $0) } }
      .sorted { $0.1 < $1.1 }
    var kept: [FixProposal] = []
    var last: SourceRange?
    for (proposal, range) in ordered {
      if let last, last.file == range.file, range.start <= last.end { continue }
      kept.append(proposal)
      last = range
    }
    return kept
  }
}
