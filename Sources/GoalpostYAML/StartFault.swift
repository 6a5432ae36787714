import GoalpostSource

/// A text without quotes that begins with a character to which YAML gives a meaning.
enum StartFault {
  /// `owner: @ana`, `title: - one`, `target: %5`.
  static func diagnose(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let character = scene.character, character < 0x80,
      !scene.text.isBlankOrEnd(at: scene.problem.offset)
    else { return nil }
    return finding(scene, at: scene.problem.offset)
  }

  /// `title: *important* goal`: libyaml stopped behind the character.
  static func ofContext(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let start = scene.problem.contextOffset, let character = scene.text[start],
      "*&!|>".utf8.contains(character)
    else { return nil }
    return finding(scene, at: start)
  }

  /// `title: *name and more`.
  static func afterAlias(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let last = scene.lastNode, last.kind == .alias,
      scene.isOnOneLine(last.range.start, scene.problem.offset)
    else { return nil }
    return finding(scene, at: last.range.start)
  }

  private static func finding(_ scene: SyntaxScene, at start: Int) -> SyntaxDiagnosis {
    let place = scene.source.range(scene.text.character(at: start))
    let character = scene.source.text(of: place)
    let words = scene.shown(scene.restOfLine(from: start))
    return SyntaxDiagnosis(
      Finding(
        "text cannot start with `\(character)` unless it is in quotes", at: place,
        label: "means something else to YAML", help: help(words, scene),
        fixes: scene.isInFlow || words.hasPrefix(">") ? [] : scene.quoting(from: start)),
      repair: scene.readingAsText(from: start))
  }

  private static func help(_ words: String, _ scene: SyntaxScene) -> String {
    if words.hasPrefix(">") {
      let bound = words.drop { $0 == ">" || $0 == "=" || $0 == " " }
      return "write `at_least: \(bound)`, or put the text in quotes"
    }
    return "put the text in quotes: \(scene.quoted(words))"
  }
}
