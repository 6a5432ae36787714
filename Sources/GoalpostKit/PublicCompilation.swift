import GoalpostModel
import GoalpostSource

extension Compilation {
  /// The public part of a project, made by itself: nothing of what was left out is in it.
  init(
    _ part: JudgedProject, leaving leftOut: LeftOut, outOf whole: JudgedProject,
    of read: ReadProject, workers: Workers
  ) {
    let told = Set(whole.diagnostics)
    let ranges = PlanRanges(part.project)
    // What is found in the part alone comes from what is missing; what is found in the whole alone
    // may speak of it. A reference that names nothing may be the misspelt name of an internal goal.
    let diagnostics = part.diagnostics.filter { diagnostic in
      told.contains(diagnostic) && !Self.rulesOfNames.contains(diagnostic.rule)
        && ([diagnostic.finding.range] + diagnostic.finding.related.map(\.range))
          .allSatisfy { ranges.holds($0) && !leftOut.holds($0) }
    }
    let shown = part.project.filesShown
    let ownFiles = read.files.filter { shown.contains($0.id) }
    self.init(
      files: ownFiles, unread: read.unread, project: part.project, scoreboard: part.scoreboard,
      findings: Findings(
        diagnostics: diagnostics, files: ownFiles, planFiles: part.project.plans.map(\.range.file),
        withheld: part.withheld),
      leftOut: leftOut, today: part.today, workers: workers)
  }

  /// For standard error beside a public report: what is not in it; nil beside any other.
  package var leftOutNote: String? {
    leftOut.map { "the public part leaves out \($0.text ?? "nothing")" }
  }

  private static let rulesOfNames = Set(
    [LanguageRule.unresolvedReference, .wrongReference].map(\.rawValue))
}

/// Finds whether a place lies in one of a project's plans.
private struct PlanRanges {
  private var ranges: [SourceFile.ID: [SourceRange]] = [:]

  init(_ project: Project) {
    for plan in project.plans { ranges[plan.range.file, default: []].append(plan.range) }
  }

  func holds(_ range: SourceRange) -> Bool {
    (ranges[range.file] ?? []).contains { $0.start <= range.start && range.start <= $0.end }
  }
}

extension Project {
  /// The files that its plans and their readings stand in.
  fileprivate var filesShown: Set<SourceFile.ID> {
    var files = Set(plans.map(\.range.file))
    for reading in plans.lazy.flatMap({ $0.kpis.items + $0.metrics.items })
      .flatMap(\.readings.items)
    {
      files.insert(reading.range.file)
    }
    return files
  }
}
