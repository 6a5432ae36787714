import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// A project with its scores, and with all that is to be said about it.
struct JudgedProject {
  let project: Project
  let scoreboard: Scoreboard
  /// In order.
  let diagnostics: [Diagnostic]
  /// Rules that kept silent, because a file could not be read to its end.
  let withheld: [String]
}
