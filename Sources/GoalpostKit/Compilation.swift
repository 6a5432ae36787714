import GoalpostEmitters
import GoalpostHistory
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
  /// With an earlier revision; nil where none was given.
  package let comparison: Comparison?
  /// The files of that revision, and what it is called.
  let baseFiles: [SourceFile]
  let baseName: String

  /// The review document's contents, for an emitter to write.
  package func report(_ options: ReportOptions = ReportOptions(version: Goalpost.version))
    -> Report
  {
    let before = scoreboard.asOf.advanced(by: -ReportBuilder.daysCompared)
    return ReportBuilder.build(
      scoreboard: scoreboard, previous: Scoreboard.score(project, asOf: before),
      diagnostics: findings.diagnostics, sources: files, options: options)
  }

  /// What changed since the base, for an emitter to write; nil where none was given.
  /// - Parameter headName: what the later revision is called: `HEAD`, `the working tree`.
  package func changes(headName: String) -> ChangeReport? {
    comparison.map {
      ChangeReportBuilder.build(
        $0, baseName: baseName, headName: headName, baseFiles: baseFiles, headFiles: files)
    }
  }
}
