import GoalpostHistory
import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// A project with its scores, and with all that is to be said about it.
struct JudgedProject {
  let project: Project
  let scoreboard: Scoreboard
  /// With an earlier revision; nil where none was given.
  let comparison: Comparison?
  /// Where the day of the scores is today by the clock.
  let today: Today?
  /// In order.
  let diagnostics: [Diagnostic]
  /// Rules that kept silent, because a file could not be read to its end.
  let withheld: [String]
}
