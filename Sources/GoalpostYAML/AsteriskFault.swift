import GoalpostSource

/// `* title: Win`: asterisks as list marks, as in Markdown.
enum AsteriskFault {
  static func diagnose(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let start = scene.problem.contextOffset, isMark(start, in: scene.text),
      scene.isFirstInk(start)
    else { return nil }
    let marks = marks(from: start, in: scene)
    let edits = marks.map { (range: $0..<($0 + 1), text: "-") }
    let finding = LookAlikeFinding(
      "`*` is no list mark", help: "begin each item with `-` and a space",
      title: "write `-` as the list mark", places: edits.map { .init($0.range, [$0]) }
    ).finding(in: scene.source)
    let repair = marks.map { TextRepair.Edit(offset: $0, byte: UInt8(ascii: "-")) }
    return SyntaxDiagnosis(
      finding, repair: TextRepair(kind: .blanks, edits: repair, quietsLine: false))
  }

  private static func isMark(_ offset: Int, in text: YAMLText) -> Bool {
    text[offset] == UInt8(ascii: "*") && text.isBlankOrEnd(at: offset + 1)
  }

  /// This one and those in the same column that follow it before a line that is indented less.
  private static func marks(from start: Int, in scene: SyntaxScene) -> [Int] {
    let column = start - scene.text.lineStart(of: start)
    var found = [start]
    var line = scene.text.nextLine(after: start)
    while let begin = line {
      let ink = scene.text.firstInk(ofLineAt: begin)
      if !scene.text.isBlankOrEnd(at: ink) {
        if ink - begin < column { break }
        if ink - begin == column, isMark(ink, in: scene.text) { found.append(ink) }
      }
      line = scene.text.nextLine(after: begin)
    }
    return found
  }
}
