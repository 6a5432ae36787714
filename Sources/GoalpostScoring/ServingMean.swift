import GoalpostModel

/// What serves a goal in the cascade: shown beside its score, never mixed into it.
package struct ServingMean: Hashable, Sendable {
  /// Objectives that support it.
  package let count: Int
  /// The plain mean of those that have a score.
  package let mean: Rational?
}

extension Scoreboard {
  /// "served by 3 objectives, mean 0.63"; nil where nothing supports it.
  package func serving(_ goal: GoalPath) -> ServingMean? {
    guard let paths = project.links.servedBy[goal], !paths.isEmpty else { return nil }
    let scores = paths.compactMap { self[$0]?.score }
    return ServingMean(
      count: paths.count, mean: Rational.sum(of: scores).divided(by: Rational(scores.count)))
  }
}
