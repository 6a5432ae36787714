import GoalpostModel
import GoalpostSource

/// A project as it was written at one time, with its files.
package struct Revision: Sendable {
  /// With amendments of later days not undone.
  package let project: Project
  /// Files that could not be read to their ends: nothing in them can be compared.
  package let unread: [UnreadFile]
  private let files: [SourceFile]
  private let places: [SourceFile.ID: Int]

  package init(_ project: Project, files: [SourceFile], unread: [UnreadFile] = []) {
    self.project = project
    self.unread = unread
    self.files = files
    places = Dictionary(
      files.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file that a plan is written in, relative to the project root.
  package func path(ofPlan plan: Int) -> String {
    places[project.plans[plan].range.file].map { files[$0].path } ?? ""
  }

  /// The bytes that a plan was written in.
  func bytes(ofPlan plan: Int) -> ArraySlice<UInt8> {
    let range = project.plans[plan].range
    guard let index = places[range.file] else { return [] }
    let bytes = files[index].bytes
    return bytes[min(range.start, bytes.count)..<min(range.end, bytes.count)]
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
