import GoalpostModel
import GoalpostReport
import GoalpostScoring
import GoalpostSource

/// What a review document should hold.
package struct ReportRequest: Sendable {
  /// Nil for the name of the topmost unit.
  package let title: String?
  /// Only plans in these files; nil for all.
  package let paths: Set<String>?

  package init(title: String? = nil, paths: Set<String>? = nil) {
    self.title = title
    self.paths = paths
  }
}
