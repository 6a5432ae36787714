import GoalpostSource

/// Finds the file and line of a range.
struct PlaceFinder {
  private var files: [SourceFile.ID: (path: String, lines: LineIndex)] = [:]

  init(_ sources: [SourceFile]) {
    for source in sources { files[source.id] = (source.path, LineIndex(source.bytes)) }
  }

  func place(of range: SourceRange) -> Place {
    guard let file = files[range.file] else { return Place(path: "", line: 1) }
    return Place(path: file.path, line: file.lines.line(holding: range.start) + 1)
  }
}
