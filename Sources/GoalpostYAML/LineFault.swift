import GoalpostSource

/// A whole line that does not fit among its neighbours.
enum LineFault {
  /// A line among keys that holds no key: `title Win more`, `title:Win more`.
  static func withoutColon(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    scene.problem.contextOffset.flatMap { withoutColon(scene, at: $0) }
  }

  static func withoutColon(_ scene: SyntaxScene, at start: Int) -> SyntaxDiagnosis? {
    guard scene.isFirstInk(start) else { return nil }
    let line = scene.restOfLine(from: start)
    let words = scene.source.text(of: line)
    let repair = TextRepair.leavingOut(lineAt: scene.text.lineStart(of: start), in: scene.text)
    if let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let offset = line.start + words.utf8.distance(from: words.startIndex, to: colon)
      if !scene.text.isBlankOrEnd(at: offset + 1) {
        return SyntaxDiagnosis(
          Finding(
            "no space stands behind the colon of `\(words[..<colon])`",
            at: scene.source.range(offset..<(offset + 1)), label: "a space is missing",
            help: "write `\(words[..<colon]): \(words[words.index(after: colon)...])`"),
          repair: repair)
      }
    }
    return SyntaxDiagnosis(
      Finding(
        "this line is neither `key: value` nor part of a text", at: scene.wordRange(at: start),
        label: "no colon behind it",
        help: "write it as `key: value`, or put `#` in front to make it a comment"),
      repair: repair)
  }

  /// At the left edge everything to the end of the file would be as deep.
  private static func leavingOut(_ scene: SyntaxScene, from start: Int) -> TextRepair {
    start == scene.line
      ? .leavingOut(lineAt: scene.line, in: scene.text)
      : .leavingOut(blockAt: scene.line, in: scene.text)
  }

  /// A line that is indented like none of those above it.
  static func indentation(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    let start = scene.text.firstInk(ofLineAt: scene.line)
    guard start < scene.text.bytes.count, scene.line > 0 else { return nil }
    let isItem = scene.text[start] == UInt8(ascii: "-") && scene.text.isBlankOrEnd(at: start + 1)
    var related: [Label] = []
    if let context = scene.problem.contextOffset, !scene.isOnOneLine(context, start) {
      related.append(Label("this began here", at: scene.wordRange(at: context)))
    }
    let hasRoot = scene.problem.problem != "did not find expected <document start>"
    return SyntaxDiagnosis(
      Finding(
        isItem
          ? "this list item is not indented like the items or keys around it"
          : hasRoot
            ? "this line is not indented like those around it"
            : "this line is indented less than the first line of the document",
        at: scene.wordRange(at: start), label: "does not line up",
        help: "give it as many spaces as the lines that it belongs to", related: related),
      repair: hasRoot ? leavingOut(scene, from: start) : nil)
  }
}
