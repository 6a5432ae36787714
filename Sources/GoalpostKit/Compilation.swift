import GoalpostEmitters
import GoalpostModel
import GoalpostReport
import GoalpostScoring
import GoalpostSource

/// Everything that came out of a set of sources on a day.
public struct Compilation: Sendable {
  package let files: [SourceFile]
  package let project: Project
  package let scoreboard: Scoreboard
  public let findings: Findings
  /// What was left out as internal; nil where everything was asked for.
  package let leftOut: LeftOut?

  init(
    files: [SourceFile], project: Project, scoreboard: Scoreboard, findings: Findings,
    leftOut: LeftOut?
  ) {
    self.files = files
    self.project = project
    self.scoreboard = scoreboard
    self.findings = findings
    self.leftOut = leftOut
  }

  /// All of a project.
  init(_ judged: JudgedProject, of files: [SourceFile]) {
    self.init(
      files: files, project: judged.project, scoreboard: judged.scoreboard,
      findings: Findings(
        diagnostics: judged.diagnostics, files: files,
        planFiles: judged.project.plans.map(\.range.file), withheld: judged.withheld),
      leftOut: nil)
  }

  /// The review document's contents, for an emitter to write.
  package func report(_ options: ReportOptions = ReportOptions(version: Goalpost.version))
    -> Report
  {
    let before = scoreboard.asOf.advanced(by: -ReportBuilder.daysCompared)
    return ReportBuilder.build(
      scoreboard: scoreboard, previous: Scoreboard.score(project, asOf: before),
      diagnostics: findings.diagnostics, sources: files, isPublicPart: leftOut != nil,
      options: options)
  }
}
