/// Reads the lines of a literal (`|`) or folded (`>`) scalar.
struct BlockScalarReader {
  /// The spaces in front of each line that are not text.
  let indent: Int
  let isLiteral: Bool

  /// The indentation of the first line of text, which is the scalar's unless its header says a
  /// number.
  static func indent(ofScalarAt start: Int, in text: YAMLText) -> Int {
    var line = text.nextLine(after: start)
    while let begin = line {
      let ink = indentation(at: begin, in: text, upTo: .max)
      if text.breakWidth(at: ink) == 0, ink < text.bytes.count { return max(1, ink - begin) }
      line = text.nextLine(after: begin)
    }
    return 1
  }

  func read(from start: Int, into reader: inout ScalarReader) {
    let text = reader.source
    let headerEnd = text.lineEnd(of: start)
    let header = text.bytes[start..<headerEnd].prefix(3)
    guard let firstLine = text.nextLine(after: start) else { return }
    var leading: Int?
    var (trailing, offset) = emptyLines(from: firstLine, in: text)
    var isLastIndented = false
    while isText(at: offset, in: text) {
      let isIndented = text.isBlank(at: offset)
      if let place = leading {
        let folds = !isLiteral && !isLastIndented && !isIndented
        if !folds {
          reader.emitBreak(at: place)
        } else if trailing.isEmpty {
          reader.emit([UInt8(ascii: " ")], from: place..<offset)
        }
      }
      for place in trailing { reader.emitBreak(at: place) }
      isLastIndented = isIndented
      let end = text.lineEnd(of: offset)
      reader.copy(offset..<end)
      leading = nil
      trailing = []
      offset = end
      guard end < text.bytes.count else { break }
      leading = end
      (trailing, offset) = emptyLines(from: end + text.breakWidth(at: end), in: text)
    }
    if header.contains(UInt8(ascii: "-")) { return }
    if let place = leading { reader.emitBreak(at: place) }
    if header.contains(UInt8(ascii: "+")) { for place in trailing { reader.emitBreak(at: place) } }
  }

  /// Whether the indentation that ends at an offset is that of a line of the scalar.
  private func isText(at offset: Int, in text: YAMLText) -> Bool {
    offset < text.bytes.count && offset - text.lineStart(of: offset) == indent
  }

  /// The breaks of the lines without text, and the offset behind the next line's indentation.
  private func emptyLines(from start: Int, in text: YAMLText) -> (breaks: [Int], end: Int) {
    var breaks: [Int] = []
    var line = start
    while true {
      let ink = Self.indentation(at: line, in: text, upTo: indent)
      let width = text.breakWidth(at: ink)
      guard width > 0 else { return (breaks, ink) }
      breaks.append(ink)
      line = ink + width
    }
  }

  private static func indentation(at start: Int, in text: YAMLText, upTo limit: Int) -> Int {
    var offset = start
    while text[offset] == UInt8(ascii: " "), offset - start < limit { offset += 1 }
    return offset
  }
}
