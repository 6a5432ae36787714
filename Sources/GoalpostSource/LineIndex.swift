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
    let scalars = bytes[starts[line]..<end].count { $0 & 0xC0 != 0x80 }
    return Position(line: line + 1, column: scalars + 1)
  }

  /// The column, from 1, of a byte offset in its line, in another unit than people count in.
  package func column(of offset: Int, in unit: ColumnUnit) -> Int {
    let start = starts[line(holding: offset)]
    let end = min(max(offset, start), bytes.count)
    switch unit {
    case .utf16:
      // A scalar of four bytes is a pair of surrogates.
      let pairs = bytes[start..<end].count { $0 >= 0xF0 }
      return position(of: offset).column + pairs
    case .bytes:
      // Whoever counts bytes of a line counts those of a byte order mark too.
      return end - (start == Self.byteOrderMark.count && starts[0] == start ? 0 : start) + 1
    }
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
