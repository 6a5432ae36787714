import GoalpostSource

/// A `: ` where no key can be: mostly in a text that was meant to hold one.
enum ColonFault {
  static func diagnose(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    let colon = scene.problem.offset
    guard scene.text[colon] == UInt8(ascii: ":"), let last = scene.lastNode else { return nil }
    if scene.isOnOneLine(last.range.start, colon) {
      return last.kind == .scalar(.plain)
        ? insideText(scene, from: last.range.start)
        : QuoteFault.textBehind(scene) ?? insideText(scene, from: last.range.start)
    }
    if last.kind == .scalar(.plain) {
      if scene.isFirstInk(last.range.start) {
        return LineFault.withoutColon(scene, at: last.range.start)
      }
      if !isKey(scene, before: colon) {
        return insideText(scene, from: scene.text.firstInk(ofLineAt: scene.line))
      }
    }
    return LineFault.indentation(scene)
  }

  /// `title: Win: more`.
  static func insideText(
    _ scene: SyntaxScene, from start: Int, isFlow: Bool = false
  ) -> SyntaxDiagnosis {
    let colon = scene.problem.offset
    let words = scene.restOfLine(from: start)
    if !isFlow, let quotes = TypographicQuotes(around: words, in: scene) {
      return SyntaxDiagnosis(
        quotes.finding, repair: .colons(from: colon, in: scene.text, isFlow: false))
    }
    let help =
      isFlow
      ? "put a comma before the next key, or the text in quotes"
      : "put the text in quotes: \(scene.quoted(scene.shown(words)))"
    return SyntaxDiagnosis(
      Finding(
        "a colon with a space behind it ends a key, and this text holds one",
        at: scene.source.range(colon..<(colon + 1)), label: "read as the end of a key", help: help,
        fixes: isFlow ? [] : scene.quoting(from: start)),
      repair: .colons(from: colon, in: scene.text, isFlow: isFlow))
  }

  /// The line begins with one word of small letters before the colon, as keys do.
  private static func isKey(_ scene: SyntaxScene, before colon: Int) -> Bool {
    var start = scene.text.firstInk(ofLineAt: scene.line)
    if scene.text[start] == UInt8(ascii: "-") {
      start = scene.text.skippingBlanks(from: start + 1)
    }
    return start < colon
      && scene.text.bytes[start..<colon].allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
      }
  }
}
