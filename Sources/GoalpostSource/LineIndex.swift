/// Where the lines of a text begin. Lines end at LF, CRLF or CR, as git and editors count them;
/// libyaml also counts NEL, LS and PS, so its line numbers are not used.
package struct LineIndex: Sendable {
  /// A place as people count it: both from 1.
  package struct Position: Hashable, Sendable {
    package let line: Int
    /// In Unicode scalars.
    package let column: Int
  }

  /// What other programs count columns in.
  package enum ColumnUnit: Sendable { case utf16, bytes }

  /// The byte offset of each line's first byte; never empty.
  package let starts: [Int]
  private let bytes: [UInt8]
  /// What was counted before every stretch of bytes, so that no column costs a walk along a line of
  /// megabytes.
  private let counted: [Count]

  private struct Count {
    var scalars = 0
    /// Of four bytes: a pair of surrogates each.
    var pairs = 0

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes {
        if byte & 0xC0 != 0x80 { scalars += 1 }
        if byte >= 0xF0 { pairs += 1 }
      }
    }
  }

  private static let stretch = 1_024

  package init(_ bytes: [UInt8]) {
    var starts = [bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0]
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        // A line is longer than eight bytes, mostly.
        if offset + 8 <= buffer.count,
          !Self.holdsLineEnd(buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        {
          offset += 8
          continue
        }
        let byte = buffer[offset]
        offset += 1
        if byte == 0x0D, offset < buffer.count, buffer[offset] == 0x0A { offset += 1 }
        if byte == 0x0A || byte == 0x0D { starts.append(offset) }
      }
    }
    self.starts = starts
    self.bytes = bytes
    var counted = [Count()]
    for end in stride(from: Self.stretch, through: bytes.count, by: Self.stretch) {
      var count = counted[counted.count - 1]
      count.add(bytes[end - Self.stretch..<end])
      counted.append(count)
    }
    self.counted = counted
  }

  /// Whether one of eight bytes is LF or CR: what is equal to it becomes 0, and only below a 0 does
  /// a subtraction of 1 borrow from the highest bit of a byte.
  private static func holdsLineEnd(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let feed = word ^ (ones &* 0x0A)
    let carriage = word ^ (ones &* 0x0D)
    return ((feed &- ones) & ~feed | (carriage &- ones) & ~carriage) & (ones << 7) != 0
  }

  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The line (from 0) that holds a byte offset; an offset past the end is on the last line.
  package func line(holding offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column, both from 1, of a byte offset.
  package func position(of offset: Int) -> Position {
    let line = line(holding: offset)
    let end = min(max(offset, starts[line]), bytes.count)
    let scalars = count(before: end).scalars - count(before: starts[line]).scalars
    return Position(line: line + 1, column: scalars + 1)
  }

  /// The column, from 1, of a byte offset in its line, in another unit than people count in.
  package func column(of offset: Int, in unit: ColumnUnit) -> Int {
    let start = starts[line(holding: offset)]
    let end = min(max(offset, start), bytes.count)
    switch unit {
    case .utf16:
      let pairs = count(before: end).pairs - count(before: start).pairs
      return position(of: offset).column + pairs
    case .bytes:
      // Whoever counts bytes of a line counts those of a byte order mark too.
      return end - (start == Self.byteOrderMark.count && starts[0] == start ? 0 : start) + 1
    }
  }

  private func count(before offset: Int) -> Count {
    let whole = offset / Self.stretch
    var count = counted[whole]
    count.add(bytes[whole * Self.stretch..<offset])
    return count
  }

  /// The bytes of a line (from 0) without its line end.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  package func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }
}
