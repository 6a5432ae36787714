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
  /// Bytes on either side, and of the marked part, up to which a line may fit as a whole.
  private static let reach = 1_000
  /// Bytes that are looked at where it does not: more than enough to fill what is shown.
  private static let glance = 400

  init(bytes: [UInt8], line: Range<Int>, marked: SourceRange) {
    let start = min(max(marked.start, line.lowerBound), line.upperBound)
    let end = min(max(marked.end, start), line.upperBound)
    let isInReach =
      start - line.lowerBound <= Self.reach
      && end - start <= Self.reach && line.upperBound - end <= Self.reach
    let seen = isInReach ? Self.reach : Self.glance
    var before = Self.visible(Self.tail(of: bytes[line.lowerBound..<start], seen))
    var marked = Self.visible(Self.head(of: bytes[start..<end], seen)).withVisibleBlanks
    var after = Self.visible(Self.head(of: bytes[end..<line.upperBound], seen))
    if !isInReach
      || before.terminalWidth + marked.terminalWidth + after.terminalWidth > Self.maximumCells
    {
      if before.count > 40 { before = "…" + before.suffix(39) }
      if marked.count > 80 { marked = marked.prefix(79) + "…" }
      if after.count > 40 { after = after.prefix(39) + "…" }
    }
    text = before + marked + after
    indent = before.terminalWidth
    width = max(1, marked.terminalWidth)
  }

  /// So many of the bytes, begun and ended between characters.
  private static func head(of bytes: ArraySlice<UInt8>, _ most: Int) -> ArraySlice<UInt8> {
    guard bytes.count > most else { return bytes }
    var end = bytes.startIndex + most
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[..<end]
  }

  private static func tail(of bytes: ArraySlice<UInt8>, _ most: Int) -> ArraySlice<UInt8> {
    guard bytes.count > most else { return bytes }
    return bytes.suffix(most).drop { $0 & 0xC0 == 0x80 }
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).withVisibleControls
  }
}
