import GoalpostReport

/// What is different from the day that the report compares with.
extension MarkdownEmitter {
  static func changes(_ report: Report) -> Markdown {
    let changes = report.changes
    guard !changes.isEmpty else { return "" }
    let moves = (changes.highestRises + changes.deepestFalls).map(move)
    return """
      ## Changed since \(report.comparedWith.spelledOut)

      \(changes.sentence).

      \(moves)\(changes.events.map(event))

      """
  }

  private static func move(_ move: GoalMove) -> Markdown {
    let owner: Markdown? = move.owner.map { ", \($0)" }
    let amended: Markdown = move.isAmended ? "; amended meanwhile" : ""
    return """
      - **\(move.title)** (\(move.unit)\(owner)): \(move.change.text), \(move.numbers)\(amended)

      """
  }

  private static func event(_ event: ChangeEvent) -> Markdown {
    "- \(status(event.status)): **\(event.title)** (\(event.unit)), \(event.detail)\n"
  }
}
