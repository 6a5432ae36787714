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

  /// The review document's contents, for an emitter to write.
  package func report(_ options: ReportOptions = ReportOptions(version: Goalpost.version))
    -> Report
  {
    let before = scoreboard.asOf.advanced(by: -ReportBuilder.daysCompared)
    return ReportBuilder.build(
      scoreboard: scoreboard, previous: Scoreboard.score(project, asOf: before),
      diagnostics: findings.diagnostics, sources: files, options: options)
  }
}
