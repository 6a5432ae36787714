import GoalpostSource

/// A line of a file as a terminal shows it, and where a range of it lies, in display cells.
struct ShownLine {
  let text: String
  /// Cells before the marked part.
  let indent: Int
  /// Cells of the marked part, at least 1.
  let width: Int

  /// A longer line is shown around its marked part only.
  private static let maximumCells = 160

  init(bytes: [UInt8], line: Range<Int>, marked: SourceRange) {
    let start = min(max(marked.start, line.lowerBound), line.upperBound)
    let end = min(max(marked.end, start), line.upperBound)
    var before = Self.visible(bytes[line.lowerBound..<start])
    var marked = Self.visible(bytes[start..<end])
    var after = Self.visible(bytes[end..<line.upperBound])
    if before.terminalWidth + marked.terminalWidth + after.terminalWidth > Self.maximumCells {
      if before.count > 40 { before = "…" + before.suffix(39) }
      if marked.count > 80 { marked = marked.prefix(79) + "…" }
      if after.count > 40 { after = after.prefix(39) + "…" }
    }
    text = before + marked + after
    indent = before.terminalWidth
    width = max(1, marked.terminalWidth)
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).withVisibleControls
  }
}
