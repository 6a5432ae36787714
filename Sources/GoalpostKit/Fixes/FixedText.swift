import GoalpostSource

/// A file's bytes after some edits, and where each place of the old text went.
struct FixedText {
  let bytes: [UInt8]
  /// In the order of the file; none overlaps another.
  private let edits: [Fix.Edit]
  /// Where what each edit wrote stands in the new text.
  private let written: [Range<Int>]

  init(_ file: SourceFile, edits: [Fix.Edit]) {
    self.edits = edits.sorted { $0.range < $1.range }
    var bytes: [UInt8] = []
    var written: [Range<Int>] = []
    var place = 0
    for edit in self.edits {
      bytes += file.bytes[place..<edit.range.start]
      written.append(bytes.count..<(bytes.count + edit.text.utf8.count))
      bytes += edit.text.utf8
      place = edit.range.end
    }
    self.bytes = bytes + file.bytes[place...]
    self.written = written
  }

  /// The bytes that an old place became; nil for one that an edit touches.
  func place(of range: SourceRange) -> Range<Int>? {
    var index = first { edits[$0].range.end >= range.start }
    while index < edits.count, edits[index].range.start <= range.end {
      let edit = edits[index].range
      if range.touches(edit.start..<edit.end) { return nil }
      // What was put in at its end shifts nothing of it.
      guard edit.start < range.start || edit.end <= range.start else { break }
      index += 1
    }
    let shift = index > 0 ? written[index - 1].upperBound - edits[index - 1].range.end : 0
    return (range.start + shift)..<(range.end + shift)
  }

  /// Whether a place of the new text holds something that an edit wrote.
  func isWritten(_ range: SourceRange) -> Bool {
    var index = first { written[$0].upperBound >= range.start }
    while index < written.count, written[index].lowerBound <= range.end {
      if range.touches(written[index]) { return true }
      index += 1
    }
    return false
  }

  /// The first edit of those for which something holds, which are the last of all.
  private func first(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
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
