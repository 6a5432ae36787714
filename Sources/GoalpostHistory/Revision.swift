import GoalpostModel
import GoalpostSource

/// A project as it was written at one time, with the names of its files.
package struct Revision: Sendable {
  /// With amendments of later days not undone.
  package let project: Project
  private let paths: [SourceFile.ID: String]

  package init(_ project: Project, files: [SourceFile]) {
    self.project = project
    paths = Dictionary(files.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file that a plan is written in, relative to the project root.
  package func path(ofPlan plan: Int) -> String {
    paths[project.plans[plan].range.file] ?? ""
  }
}
