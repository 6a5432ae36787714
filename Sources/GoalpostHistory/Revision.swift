import GoalpostModel
import GoalpostSource

/// A project as it was written at one time, with its files.
package struct Revision: Sendable {
  /// With amendments of later days not undone.
  package let project: Project
  private let files: [SourceFile]
  private let paths: [SourceFile.ID: String]

  package init(_ project: Project, files: [SourceFile]) {
    self.project = project
    self.files = files
    paths = Dictionary(files.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file that a plan is written in, relative to the project root.
  package func path(ofPlan plan: Int) -> String {
    paths[project.plans[plan].range.file] ?? ""
  }

  /// The first word of a file; nil where there is no such file.
  func firstLine(of path: String) -> SourceRange? {
    guard let file = files.first(where: { $0.path == path }) else { return nil }
    let start = LineIndex(file.bytes).starts[0]
    let ends: [UInt8] = [0x0A, 0x0D, 0x20, 0x3A]
    let length = file.bytes[start...].firstIndex { ends.contains($0) }.map { $0 - start }
    return SourceRange(
      file: file.id, start: start, end: start + max(1, length ?? file.bytes.count - start))
  }
}
