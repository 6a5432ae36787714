import GoalpostSource

/// A `[…]` or `{…}` that is not closed, or in which a comma or a quote is missing.
enum BracketFault {
  static func diagnose(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let opening = scene.problem.contextOffset, opening < scene.text.bytes.count else {
      return nil
    }
    let stop = scene.problem.offset
    guard scene.isOnOneLine(opening, stop), !scene.text.isBlankOrEnd(at: stop) else {
      return unclosed(scene, at: opening)
    }
    if scene.character == UInt8(ascii: ":"), let last = scene.lastNode,
      last.kind == .scalar(.plain), scene.isOnOneLine(last.range.start, stop)
    {
      return ColonFault.insideText(scene, from: last.range.start, isFlow: true)
    }
    let closing = closing(of: opening, in: scene)
    return SyntaxDiagnosis(
      Finding(
        "a comma or `\(closing)` is missing", at: scene.wordRange(at: stop),
        label: "not expected here",
        help:
          "put a comma between two entries, `\(closing)` behind the last, or the text in quotes",
        related: [Label("opened here", at: scene.source.range(opening..<(opening + 1)))]),
      repair: .plainLine(from: opening, in: scene.text))
  }

  /// An entry is missing: nothing stands between two commas, or the text ends in a bracket.
  static func missingEntry(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard scene.problem.context == "while parsing a flow node" else { return nil }
    let stop = scene.problem.offset
    if scene.character == UInt8(ascii: ",") {
      return SyntaxDiagnosis(
        Finding(
          "nothing stands in front of this comma", at: scene.source.range(stop..<(stop + 1)),
          label: "one comma too many", help: "delete the comma"),
        repair: .blank(at: stop))
    }
    let isEnd = scene.text.isBlankOrEnd(at: stop) || scene.text.documentMarker(from: stop) == stop
    return isEnd ? openBracket(before: stop, in: scene).flatMap { unclosed(scene, at: $0) } : nil
  }

  /// The nearest bracket before an offset that has no partner in between.
  private static func openBracket(before offset: Int, in scene: SyntaxScene) -> Int? {
    var depth = 0
    for place in (0..<offset).reversed() {
      switch Unicode.Scalar(scene.text.bytes[place]) {
      case "]", "}": depth += 1
      case "[", "{":
        if depth == 0 { return place }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  private static func unclosed(_ scene: SyntaxScene, at opening: Int) -> SyntaxDiagnosis {
    let sign = scene.source.text(of: scene.source.range(opening..<(opening + 1)))
    return SyntaxDiagnosis(
      Finding(
        "this `\(sign)` is never closed", at: scene.source.range(opening..<(opening + 1)),
        label: "opened here",
        help: "add `\(closing(of: opening, in: scene))` behind its last entry",
        related: [Label("read up to here", at: scene.characterRange(at: scene.problem.offset))]),
      repair: .plainLine(from: opening, in: scene.text))
  }

  private static func closing(of opening: Int, in scene: SyntaxScene) -> String {
    scene.text[opening] == UInt8(ascii: "{") ? "}" : "]"
  }
}
