/// Reads the text of a scalar from its bytes, as libyaml does, and remembers where each byte of
/// the text came from.
struct ScalarReader {
  let source: YAMLText
  private(set) var text: [UInt8] = []
  /// For each byte of the text, the source bytes that stand for it.
  private(set) var origins: [Range<Int>] = []

  init(_ source: YAMLText) { self.source = source }

  /// The text of a scalar as it is written.
  static func text(of range: Range<Int>, _ style: Scalar.Style, in source: YAMLText) -> String {
    var reader = ScalarReader(source)
    reader.read(range, style)
    return String(decoding: reader.text, as: UTF8.self)
  }

  /// Reads the scalar that stands at a range, quotes or indicator included.
  mutating func read(_ range: Range<Int>, _ style: Scalar.Style) {
    switch style {
    case .plain: readFlow(range, style)
    case .singleQuoted, .doubleQuoted:
      readFlow((range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1), style)
    case .literal, .folded:
      let indent = BlockScalarReader.indent(ofScalarAt: range.lowerBound, in: source)
      BlockScalarReader(indent: indent, isLiteral: style == .literal)
        .read(from: range.lowerBound, into: &self)
    }
  }

  /// Text that stands in the source as it is.
  mutating func copy(_ range: Range<Int>) {
    for offset in range { emit([source.bytes[offset]], from: offset..<(offset + 1)) }
  }

  mutating func emit(_ bytes: [UInt8], from origin: Range<Int>) {
    text += bytes
    for _ in bytes { origins.append(origin) }
  }

  /// A line break as text: a line feed.
  mutating func emitBreak(at offset: Int) {
    emit([0x0A], from: offset..<(offset + source.breakWidth(at: offset)))
  }

  private mutating func readFlow(_ range: Range<Int>, _ style: Scalar.Style) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if source.isBlank(at: offset) || source.breakWidth(at: offset) > 0 {
        offset = readSpace(from: offset, to: range.upperBound)
      } else if style == .singleQuoted, source[offset] == UInt8(ascii: "'") {
        emit([UInt8(ascii: "'")], from: offset..<(offset + 2))
        offset += 2
      } else if style == .doubleQuoted, source[offset] == UInt8(ascii: "\\") {
        offset = readEscape(from: offset, to: range.upperBound)
      } else {
        copy(offset..<(offset + 1))
        offset += 1
      }
    }
  }

  /// Blanks stay; one line break becomes a space, and each further one a line feed.
  private mutating func readSpace(from start: Int, to limit: Int) -> Int {
    let (breaks, end) = spaces(from: start, to: limit)
    if breaks.isEmpty {
      copy(start..<end)
      return end
    }
    if breaks.count == 1 { emit([UInt8(ascii: " ")], from: start..<end) }
    for further in breaks.dropFirst() { emitBreak(at: further) }
    return end
  }

  private mutating func readEscape(from start: Int, to limit: Int) -> Int {
    if source.breakWidth(at: start + 1) > 0 {
      let (breaks, end) = spaces(from: start + 1, to: limit)
      for further in breaks.dropFirst() { emitBreak(at: further) }
      return end
    }
    guard let escape = CharacterEscape(at: start, in: source) else {
      copy(start..<(start + 1))
      return start + 1
    }
    emit(Array(String(escape.scalar).utf8), from: start..<escape.end)
    return escape.end
  }

  /// The line breaks among blanks, and where the blanks end.
  private func spaces(from start: Int, to limit: Int) -> (breaks: [Int], end: Int) {
    var breaks: [Int] = []
    var offset = start
    while offset < limit {
      let width = source.breakWidth(at: offset)
      if width > 0 { breaks.append(offset) } else if !source.isBlank(at: offset) { break }
      offset += max(width, 1)
    }
    return (breaks, offset)
  }
}
