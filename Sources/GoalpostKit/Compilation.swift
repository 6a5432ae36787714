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
}
