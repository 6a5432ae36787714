import GoalpostSource

/// A file's bytes after some edits, and where each place of the old text went.
struct FixedText {
  let bytes: [UInt8]
  /// In the order of the file; none overlaps another.
  private let edits: [Fix.Edit]

  init(_ file: SourceFile, edits: [Fix.Edit]) {
    self.edits = edits.sorted { $0.range < $1.range }
    var bytes: [UInt8] = []
    var place = 0
    for edit in self.edits {
      bytes += file.bytes[place..<edit.range.start]
      bytes += edit.text.utf8
      place = edit.range.end
    }
    self.bytes = bytes + file.bytes[place...]
  }

  /// The bytes that an old place became; nil for one that an edit touches.
  func place(of range: SourceRange) -> Range<Int>? {
    var shift = 0
    for edit in edits {
      if range.touches(edit.range.start..<edit.range.end) { return nil }
      if edit.range.start < range.start || edit.range.end <= range.start {
        shift += edit.text.utf8.count - (edit.range.end - edit.range.start)
      }
    }
    return (range.start + shift)..<(range.end + shift)
  }

  /// Whether a place of the new text holds something that an edit wrote.
  func isWritten(_ range: SourceRange) -> Bool {
    var shift = 0
    for edit in edits {
      let start = edit.range.start + shift
      if range.touches(start..<(start + edit.text.utf8.count)) { return true }
      shift += edit.text.utf8.count - (edit.range.end - edit.range.start)
    }
    return false
  }
}

extension SourceRange {
  /// Shares a byte with other bytes, or is nothing and lies at their border.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    isEmpty
      ? other.lowerBound <= start && start <= other.upperBound
      : start < other.upperBound && other.lowerBound < end
  }
}
