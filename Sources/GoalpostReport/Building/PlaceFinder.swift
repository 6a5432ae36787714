import GoalpostSource

/// Finds the file and line of a range.
struct PlaceFinder {
  private var files: [SourceFile.ID: (path: String, lines: LineIndex)] = [:]

  init(_ sources: [SourceFile], _ workers: Workers = .single) {
    // Fewer are looked through in less time than it takes to wake another thread.
    let lines = workers.map(sources, atLeast: 64) { LineIndex($0.bytes) }
    for (source, lines) in zip(sources, lines) { files[source.id] = (source.path, lines) }
  }

  func place(of range: SourceRange) -> Place {
    guard let file = files[range.file] else { return Place(path: "", line: 1) }
    return Place(path: file.path, line: file.lines.line(holding: range.start) + 1)
  }
}
