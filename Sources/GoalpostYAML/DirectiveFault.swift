import GoalpostSource

/// A line that starts with `%`.
enum DirectiveFault {
  static func diagnose(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    let place = scene.problem.contextOffset ?? scene.problem.offset
    for offset in [place, scene.problem.offset] {
      let line = scene.text.lineStart(of: offset)
      guard scene.text[line] == UInt8(ascii: "%") else { continue }
      return SyntaxDiagnosis(
        Finding(
          "a line that starts with `%` gives orders to YAML, and this one is not known",
          at: scene.wordRange(at: line), label: "not a goal", help: "delete the line"),
        repair: .leavingOut(lineAt: line, in: scene.text))
    }
    return nil
  }
}
