import GoalpostSource

/// A refusal of libyaml with the text around it.
struct SyntaxScene {
  let problem: SyntaxProblem
  /// The value that ended right before.
  let lastNode: LastNode?
  /// The last collection that was read was opened with a bracket.
  let isInFlow: Bool
  let source: SourceFile
  let text: YAMLText

  init(
    problem: SyntaxProblem, behind composer: NodeComposer, in source: SourceFile, _ text: YAMLText
  ) {
    self.problem = problem
    lastNode = composer.lastNode
    isInFlow = composer.isInFlow
    self.source = source
    self.text = text
  }

  /// The byte that libyaml stopped at.
  var character: UInt8? { text[problem.offset] }

  var line: Int { text.lineStart(of: problem.offset) }

  /// Nothing but blanks stands before it on its line.
  func isFirstInk(_ offset: Int) -> Bool {
    text.firstInk(ofLineAt: text.lineStart(of: offset)) == offset
  }

  func isOnOneLine(_ first: Int, _ second: Int) -> Bool {
    text.lineStart(of: first) == text.lineStart(of: second)
  }

  /// The repair that makes a text of what begins at an offset: of the one sign in front of a key or
  /// among entries in brackets, else of the whole rest of the line.
  func readingAsText(from start: Int) -> TextRepair {
    let isKey = text.firstInk(ofLineAt: text.lineStart(of: start)) == firstDash(before: start)
    return isKey || isInBrackets(start)
      ? .plain(at: start) : .plainLine(from: start, in: text)
  }

  /// Where the dashes begin that stand right before an offset.
  private func firstDash(before offset: Int) -> Int {
    var first = offset
    var place = offset
    while place > 0, text.isBlank(at: place - 1) || text[place - 1] == UInt8(ascii: "-") {
      place -= 1
      if text[place] == UInt8(ascii: "-") { first = place }
    }
    return first
  }

  /// Whether a bracket was opened before it, on its line or in what was read so far.
  private func isInBrackets(_ offset: Int) -> Bool {
    var depth = 0
    for place in text.lineStart(of: offset)..<offset {
      switch text[place] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return depth > 0 || isInFlow
  }

  /// One character; at a line's end or the file's, the last one before.
  func characterRange(at offset: Int) -> SourceRange {
    var place = min(offset, text.bytes.count)
    while place > 0, text.isBlankOrEnd(at: place) {
      place -= 1
      while place > 0, text.bytes[place] & 0xC0 == 0x80 { place -= 1 }
    }
    return source.range(text.character(at: place))
  }

  /// From an offset to the next blank, colon, comma or closing bracket.
  func wordRange(at offset: Int) -> SourceRange {
    var end = offset
    while !text.isBlankOrEnd(at: end), let byte = text[end], !":,]}".utf8.contains(byte) {
      end += 1
    }
    return end > offset ? source.range(offset..<end) : characterRange(at: offset)
  }

  /// From an offset to the end of its line, without a comment or blanks at the end.
  func restOfLine(from offset: Int) -> SourceRange {
    var end = offset
    let lineEnd = text.lineEnd(of: offset)
    while end < lineEnd {
      if text[end] == UInt8(ascii: "#"), text.isBlank(at: end - 1) { break }
      end += 1
    }
    while end > offset, text.isBlank(at: end - 1) { end -= 1 }
    return end > offset ? source.range(offset..<end) : characterRange(at: offset)
  }

  /// A text in the quotes that it needs.
  func quoted(_ words: String) -> String { words.inYAMLQuotes }

  /// Puts a text that begins behind a key, and ends with its line, in quotes.
  ///
  /// - Returns: nothing where it does not begin behind a key, so that nobody knows where it began.
  func quoting(from start: Int) -> [Fix] {
    guard let key = key(before: start) else { return [] }
    let words = restOfLine(from: start)
    return [
      Fix(
        "put the text in quotes",
        edits: [.init(replacing: words, with: source.text(of: words).inYAMLQuotes)],
        use: Self.textKeys.contains(key) ? .safe : .suggested)
    ]
  }

  /// Keys whose values are sentences: a sign in them that means something to YAML was meant as text.
  static let textKeys: Set = [
    "title", "name", "why", "note", "because", "definition", "action",
  ]

  /// The key that stands on the line of a value, in front of it; nil where something else does.
  private func key(before value: Int) -> String? {
    var start = text.firstInk(ofLineAt: text.lineStart(of: value))
    while text[start] == UInt8(ascii: "-"), text.isBlank(at: start + 1) {
      start = text.skippingBlanks(from: start + 1)
    }
    var end = start
    while end < value, text[end] != UInt8(ascii: ":") { end += 1 }
    guard start < end, end < value, text.skippingBlanks(from: end + 1) == value else { return nil }
    return source.text(of: source.range(start..<end)).withoutMarkPiles
  }

  /// Text for a message: as written, cut if it is long.
  func shown(_ range: SourceRange, limit: Int = 40) -> String {
    shown(source.text(of: range), limit: limit)
  }

  func shown(_ words: String, limit: Int = 40) -> String {
    words.count > limit ? "\(words.prefix(limit))…" : words
  }
}

extension YAMLText {
  /// The bytes of the character at an offset; empty at the end of the text.
  func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }
}
