import GoalpostSource

/// Finds the look-alikes that stand where YAML wants a space, a list mark or the colon of a key: it
/// follows the lines of a file as far as is needed to know which of them are text.
struct StructureScan {
  private enum State: Equatable {
    case structure
    /// In a literal or folded scalar below something in that column; its own indentation is known
    /// behind its first line.
    case block(parent: Int, indent: Int?)
    /// In a text without quotes: lines in deeper columns go on with it.
    case plain(parent: Int)
    case quoted(UInt8)
  }

  let text: YAMLText
  var uses: [LookAlikeUse] = []
  private var state = State.structure
  /// Open brackets.
  private var depth = 0

  /// - Parameter start: behind a byte order mark.
  static func uses(in bytes: [UInt8], from start: Int) -> [LookAlikeUse] {
    var scan = StructureScan(text: YAMLText(bytes))
    var line: Int? = start
    while let begin = line {
      scan.read(begin, to: scan.text.lineEnd(of: begin))
      line = scan.text.nextLine(after: begin)
    }
    return scan.uses
  }

  private init(text: YAMLText) { self.text = text }

  private mutating func read(_ begin: Int, to end: Int) {
    if case .quoted(let quote) = state {
      guard let close = closing(quote, from: begin, to: end) else { return }
      state = .structure
      if depth > 0 {
        readBrackets(from: close, to: end, isFresh: false)
      } else {
        readEnd(from: close, to: end)
      }
      return
    }
    if depth > 0 { return readBrackets(from: begin, to: end, isFresh: true) }
    let margin = blanks(from: begin, to: end)
    if !isText(margin, to: end) {
      use(margin)
      readStructure(from: margin.end, to: end, column: margin.columns)
    }
  }

  /// Whether a line goes on with the text above it; what its indentation lacks is noted.
  private mutating func isText(_ margin: Blanks, to end: Int) -> Bool {
    let isEmpty = margin.end == end
    switch state {
    case .block(let parent, let indent):
      let least = indent ?? parent + 1
      if isEmpty || margin.columns >= least {
        let own = indent ?? (margin.spaces >= least ? margin.spaces : margin.columns)
        if !isEmpty { state = .block(parent: parent, indent: own) }
        if margin.spaces < (isEmpty ? least : own) { use(margin, columns: isEmpty ? nil : own) }
        return true
      }
    case .plain(let parent):
      if isEmpty || margin.columns > parent {
        if isEmpty || margin.spaces <= parent { use(margin) }
        return true
      }
    case .structure, .quoted: break
    }
    state = .structure
    if isEmpty { use(margin) }
    return isEmpty
  }

  private mutating func readStructure(from start: Int, to end: Int, column first: Int) {
    var (offset, column) = (start, first)
    if column == 0, readDocumentMark(from: start, to: end) { return }
    if column == 0, text[offset] == UInt8(ascii: "-"), text.documentMarker(from: offset) == offset {
      offset = text.skippingBlanks(from: offset + 3)
      column = 4
    }
    var parent = column - 1
    while let (mark, width) = character(at: offset, to: end) {
      let isDash = mark == "-"
      let likeness = isDash ? nil : LookAlike(mark).flatMap { $0.kind.isListMark ? $0 : nil }
      let gap = blanks(from: offset + width, to: end)
      let isTight = isItem(from: gap.start, to: end)
      guard isDash || likeness != nil, gap.start < gap.end || gap.end == end || isTight else {
        break
      }
      if likeness != nil || isTight {
        uses.append(
          .init(
            range: offset..<(offset + width), replacement: isTight ? "- " : "-",
            character: likeness, role: .listMark))
      }
      use(gap, needsSpace: gap.end < end)
      parent = column
      column += 1 + max(1, gap.columns)
      offset = gap.end
    }
    guard let key = key(from: offset, to: end) else {
      return begin(at: offset, to: end, parent: parent)
    }
    let gap = behind(key, to: end)
    let name = String(decoding: text.bytes[offset..<key.colon], as: UTF8.self)
    let isProse = SyntaxScene.textKeys.contains(name)
    begin(at: gap.end, to: end, parent: column)
    if !isProse, state == .plain(parent: column) { readComment(behind: gap.end, to: end) }
  }

  /// Notes a line of nothing but dashes that a word processor made of `---`.
  private mutating func readDocumentMark(from start: Int, to end: Int) -> Bool {
    var (offset, columns, strange) = (start, 0, [LookAlike]())
    while let (scalar, width) = character(at: offset, to: end) {
      if let likeness = LookAlike(scalar), likeness.kind == .dash {
        strange.append(likeness)
        columns += scalar == "\u{2014}" ? 2 : 1
      } else if scalar == "-" {
        columns += 1
      } else {
        break
      }
      offset += width
    }
    // One short dash alone may be the mark of an item.
    guard columns > 1, let first = strange.first, text.skippingBlanks(from: offset) == end else {
      return false
    }
    uses.append(
      .init(range: start..<offset, replacement: "---", character: first, role: .documentMark))
    state = .structure
    return true
  }

  /// Notes what stands in place of a key's colon and of the space behind it.
  private mutating func behind(_ key: Key, to end: Int) -> Blanks {
    let gap = blanks(from: key.end, to: end)
    if let character = key.character {
      let isTight = gap.start == gap.end && gap.end < end
      uses.append(
        .init(
          range: key.colon..<key.end, replacement: isTight ? ": " : ":", character: character,
          role: .colon))
    }
    use(gap, needsSpace: gap.end < end)
    return gap
  }

  /// Notes the blanks between a text without quotes and a comment on its line. In prose they are
  /// part of a sentence: `We are #1`.
  private mutating func readComment(behind start: Int, to end: Int) {
    var offset = start
    while let (scalar, width) = character(at: offset, to: end) {
      let gap = blanks(from: offset, to: end)
      if gap.columns > 0, text[gap.end] == UInt8(ascii: "#"), gap.end < end {
        return use(gap, needsSpace: true)
      }
      if scalar == "#", text.isBlank(at: offset - 1) { return }
      offset = max(gap.end, offset + width)
    }
  }

  /// Notes what stands between the end of a value and that of its line, or a comment.
  private mutating func readEnd(from start: Int, to end: Int) {
    let gap = blanks(from: start, to: end)
    use(gap, needsSpace: gap.end < end)
  }

  /// What a value begins, so that the next lines are known for what they are.
  private mutating func begin(at offset: Int, to end: Int, parent: Int) {
    switch text[offset].map({ Unicode.Scalar($0) }) {
    case _ where offset >= end, "#": state = .structure
    case "|", ">":
      let digit = text.bytes[offset..<min(offset + 3, end)].first { (0x31...0x39).contains($0) }
      state = .block(
        parent: parent, indent: digit.map { max(parent, 0) + Int($0) - Int(UInt8(ascii: "0")) })
      var next = offset + 1
      while let byte = text[next], "+-123456789".utf8.contains(byte) { next += 1 }
      readEnd(from: next, to: end)
    case "\"", "'":
      let quote = text.bytes[offset]
      let close = closing(quote, from: offset + 1, to: end)
      state = close == nil ? .quoted(quote) : .structure
      if let close { readEnd(from: close, to: end) }
    case "[", "{": readBrackets(from: offset, to: end, isFresh: true)
    case "&", "!":
      var next = offset
      while next < end, !text.isBlank(at: next) { next += 1 }
      next = text.skippingBlanks(from: next)
      if next < end { begin(at: next, to: end, parent: parent) } else { state = .structure }
    default: state = .plain(parent: parent)
    }
  }

  /// Reads a line between brackets.
  /// - Parameter isFresh: a key or a value may begin here.
  private mutating func readBrackets(from start: Int, to end: Int, isFresh: Bool) {
    state = .structure
    var (offset, isFresh) = (start, isFresh)
    while offset < end {
      if isFresh {
        let gap = blanks(from: offset, to: end)
        use(gap)
        offset = gap.end
        if let key = key(from: offset, to: end, isFlow: true) {
          offset = behind(key, to: end).end
          continue
        }
      }
      guard offset < end else { return }
      let byte = text.bytes[offset]
      switch Unicode.Scalar(byte) {
      case "\"" where isFresh, "'" where isFresh:
        guard let close = closing(byte, from: offset + 1, to: end) else {
          state = .quoted(byte)
          return
        }
        offset = close - 1
        isFresh = false
      case "[", "{":
        depth += 1
        isFresh = true
      case "]", "}":
        depth -= 1
        isFresh = false
        if depth <= 0 {
          depth = 0
          return readEnd(from: offset + 1, to: end)
        }
      case ",": isFresh = true
      case "#" where text.isBlank(at: offset - 1): return
      case ":" where offset > start && text.bytes[offset - 1] == UInt8(ascii: "\""):
        isFresh = true
      case " ", "\t": break
      default: isFresh = false
      }
      offset += 1
    }
  }
}
