import GoalpostSource

/// Quotes that are not closed, closed too early, or hold an unknown escape.
enum QuoteFault {
  /// libyaml reached the end of the document inside a quoted text.
  static func unclosed(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let start = scene.problem.contextOffset else { return nil }
    return unclosed(scene, at: start)
  }

  /// More text right behind a closing quote or bracket: `title: "Win" more`.
  static func textBehind(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    let offset = scene.problem.offset
    guard let last = scene.lastNode, last.isQuoted || last.kind == .flow, last.range.end <= offset,
      scene.text.skippingBlanks(from: last.range.end) == offset,
      !scene.text.isBlankOrEnd(at: offset)
    else { return nil }
    if last.isQuoted, !scene.isOnOneLine(last.range.start, last.range.end) {
      return unclosed(scene, at: last.range.start)
    }
    return SyntaxDiagnosis(
      Finding(
        "text goes on behind a closing \(last.isQuoted ? "quote" : "bracket")",
        at: scene.wordRange(at: offset), label: "not part of it", help: help(scene, behind: last),
        related: [Label("opened here", at: last.range.part(at: 0, length: 1))]),
      repair: .plainLine(from: last.range.start, in: scene.text))
  }

  /// `"C:\data"`.
  static func escape(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    let stop = scene.problem.offset
    guard let start = (0...2).map({ stop - $0 }).first(where: { scene.text[$0] == 0x5C })
    else { return nil }
    if scene.problem.isUnknownCharacter { return noCharacter(scene, at: start) }
    let end = scene.text.character(at: start + 1).upperBound
    let place = scene.source.range(start..<end)
    let words = scene.source.text(of: place)
    return SyntaxDiagnosis(
      Finding(
        "`\(words)` stands for nothing in double quotes", at: place,
        label: "read as a special character",
        help: "write `\\\(words)`, or put the text in single quotes"),
      repair: .plain(at: start))
  }

  /// `"\ud83d"`, or a number beyond Unicode.
  private static func noCharacter(_ scene: SyntaxScene, at start: Int) -> SyntaxDiagnosis {
    let isHalf = SurrogatePair.isHalf(at: start, in: scene.text)
    let place = scene.source.range(start..<(start + (scene.text[start + 1] == 0x55 ? 10 : 6)))
    let words = scene.source.text(of: place)
    return SyntaxDiagnosis(
      Finding(
        isHalf ? "`\(words)` is only half of a character" : "`\(words)` is no character", at: place,
        label: isHalf ? "its other half is missing" : "beyond Unicode",
        help: isHalf
          ? "write both halves, like `\\ud83d\\ude00`, or the character itself"
          : "write the character itself"),
      repair: .plain(at: start))
  }

  private static func unclosed(_ scene: SyntaxScene, at start: Int) -> SyntaxDiagnosis {
    let quote = scene.text[start] == UInt8(ascii: "'") ? "'" : "\""
    if let strange = typographicEnd(scene, of: quote, from: start) { return strange }
    return SyntaxDiagnosis(
      Finding(
        "this quote is never closed", at: scene.source.range(start..<(start + 1)),
        label: "opened here",
        help: "add `\(quote)` at the end of the text",
        related: [Label("read up to here", at: scene.characterRange(at: scene.problem.offset))]),
      repair: scene.readingAsText(from: start))
  }

  /// `"20 ants”`: the one quote on the line that looks like the one that is missing, where a text can
  /// end.
  private static func typographicEnd(
    _ scene: SyntaxScene, of quote: String, from start: Int
  ) -> SyntaxDiagnosis? {
    let line = scene.restOfLine(from: start)
    var alike: [(character: LookAlike, range: SourceRange)] = []
    var offset = line.start
    for scalar in scene.source.text(of: line).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if let character = LookAlike(scalar), character.kind == .quote,
        character.replacement == quote
      {
        alike.append((character, scene.source.range(offset..<end)))
      }
      offset = end
    }
    guard alike.count == 1, let (character, range) = alike.first else { return nil }
    let next = scene.text.skippingBlanks(from: range.end)
    guard next >= line.end || ",]}".utf8.contains(scene.text.bytes[next]) else { return nil }
    return SyntaxDiagnosis(
      Finding(
        "\(character.title) does not close a text that begins with `\(quote)`", at: range,
        label: "looks like `\(quote)`", help: "write `\(quote)`",
        related: [Label("opened here", at: scene.source.range(start..<(start + 1)))],
        fixes: [Fix("write a straight quote", edits: [.init(replacing: range, with: quote)])]),
      repair: scene.readingAsText(from: start))
  }

  private static func help(_ scene: SyntaxScene, behind last: LastNode) -> String {
    let sign = scene.character
    if last.kind == .flow, sign == UInt8(ascii: "]") || sign == UInt8(ascii: "}") {
      return "delete the last bracket"
    }
    var words = scene.shown(scene.restOfLine(from: last.range.start))[...]
    // `'It's'` lacks nothing but other quotes around it.
    if last.isQuoted, words.count > 1, words.first == words.last {
      words = words.dropFirst().dropLast()
    }
    return "put the whole text in quotes: \(scene.quoted(String(words)))"
  }
}
