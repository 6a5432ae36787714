/// The places that an example's caret comments mark, with their labels.
struct CaretComments {
  struct Mark: Hashable, Comparable, CustomStringConvertible {
    /// The file beside the text; empty for the text itself.
    var file = ""
    /// In UTF-8 bytes of the text.
    let start: Int
    let end: Int
    let label: String

    static func < (first: Mark, second: Mark) -> Bool {
      (first.file, first.start, first.end, first.label)
        < (second.file, second.start, second.end, second.label)
    }

    var description: String { "\(file) \(start)..<\(end) \(label)" }
  }

  private(set) var marks: [Mark] = []

  /// A comment in column 1 marks the line above it that is no such comment. The `#` itself is the
  /// first caret where another follows it directly.
  ///
  /// - Parameter attachment: the file that the text is of, in which the comments do not stand.
  init(_ text: String, of attachment: String = "") {
    let bytes = Array(text.utf8)
    var marked = 0..<0
    var leftOut = (before: 0, all: 0)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = Array(bytes[start..<end].filter { $0 != UInt8(ascii: "\r") })
      if let caret = Self.carets(in: line) {
        let label = String(decoding: line[caret.upperBound...], as: UTF8.self).drop { $0 == " " }
        marks.append(
          Mark(
            file: attachment,
            start: Self.offset(ofColumn: caret.lowerBound, in: bytes, marked) - leftOut.before,
            end: Self.offset(ofColumn: caret.upperBound, in: bytes, marked) - leftOut.before,
            label: String(label)))
        if !attachment.isEmpty { leftOut.all += end + 1 - start }
      } else {
        marked = start..<end
        leftOut.before = leftOut.all
      }
      start = end + 1
    }
    marks.sort()
  }

  /// Columns from 0.
  private static func carets(in line: [UInt8]) -> Range<Int>? {
    guard line.first == UInt8(ascii: "#") else { return nil }
    guard let first = line.dropFirst().firstIndex(where: { $0 != UInt8(ascii: " ") }),
      line[first] == UInt8(ascii: "^")
    else { return nil }
    let end = line[first...].firstIndex { $0 != UInt8(ascii: "^") } ?? line.count
    return (first == 1 ? 0 : first)..<end
  }

  /// Columns count Unicode scalars, as an editor shows them.
  private static func offset(ofColumn column: Int, in bytes: [UInt8], _ line: Range<Int>) -> Int {
    var offset = line.lowerBound
    var remaining = column
    while remaining > 0, offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }
}
