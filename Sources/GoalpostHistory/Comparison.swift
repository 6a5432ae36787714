import GoalpostModel
import GoalpostScoring

/// Two revisions of a project, and which goal of the one became which of the other.
///
/// Both are scored as of one day, so that only the files differ.
package struct Comparison: Sendable {
  package let base: Scoreboard
  package let head: Scoreboard

  /// - Parameters: the projects as they were written, amendments of later days included.
  package static func compare(base: Project, head: Project, asOf: CalendarDay) -> Comparison {
    Comparison(
      base: Scoreboard.score(base, asOf: asOf), head: Scoreboard.score(head, asOf: asOf))
  }
}
