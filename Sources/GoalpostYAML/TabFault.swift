import GoalpostSource

/// Tabs in front of a line, or of a value that needs a space there.
enum TabFault {
  static func diagnose(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    guard let tab = firstTab(scene) else { return besideSign(scene) }
    let others = runs(scene, after: tab)
    return SyntaxDiagnosis(
      Finding(
        "this line is indented with a tab", at: scene.source.range(tab..<(tab + 1)),
        label: "a tab", help: "indent with spaces, two for each level",
        related: others.map { Label("here too", at: scene.source.range($0..<($0 + 1))) }),
      repair: .untabbing(from: tab, in: scene.text))
  }

  /// `-⇥id: a`.
  private static func besideSign(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    let tab = scene.problem.offset
    guard scene.character == UInt8(ascii: "\t") else { return nil }
    return SyntaxDiagnosis(
      Finding(
        "a tab stands where a space belongs", at: scene.source.range(tab..<(tab + 1)),
        label: "a tab", help: "write a space instead"),
      repair: .blank(at: tab))
  }

  private static func firstTab(_ scene: SyntaxScene) -> Int? {
    let line = scene.line
    return (line..<max(line, scene.text.firstInk(ofLineAt: line))).first { scene.text[$0] == 0x09 }
  }

  /// The first line of each further block of lines that tabs indent, at most eight.
  private static func runs(_ scene: SyntaxScene, after tab: Int) -> [Int] {
    var found: [Int] = []
    var isInRun = true
    var line = scene.text.nextLine(after: tab)
    while let start = line, found.count < 8 {
      let ink = scene.text.firstInk(ofLineAt: start)
      let tab = (start..<ink).first { scene.text[$0] == 0x09 }
      if let tab, !isInRun { found.append(tab) }
      isInRun = tab != nil
      line = scene.text.nextLine(after: start)
    }
    return found
  }
}
