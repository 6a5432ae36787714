import GoalpostHistory
import GoalpostModel
import GoalpostScoring

/// What every rule is told about: the goals, their scores, and what they were before.
///
/// A class, so that it is one reference: a context is handed over for every rule and every goal,
/// and a project is large even where nothing of it is copied but its fields. Nothing in it changes.
final class JudgedGoals: Sendable {
  let project: Project
  let scoreboard: Scoreboard
  /// With an earlier revision; nil where none was given.
  let comparison: Comparison?

  init(project: Project, scoreboard: Scoreboard, comparison: Comparison?) {
    self.project = project
    self.scoreboard = scoreboard
    self.comparison = comparison
  }
}
