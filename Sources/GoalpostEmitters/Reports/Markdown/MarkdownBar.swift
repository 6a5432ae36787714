import GoalpostReport

/// A loading bar of text characters, in a code span so that it keeps its width.
enum MarkdownBar {
  private static let cells = 20

  static let legend: Markdown = """
    Bars: `█` reached, `▒` on the present course, `●` checkpoint reached, `○` checkpoint ahead or \
    missed, `│` expected by now.


    """

  static func bar(_ keyResult: KeyResultReport) -> Markdown {
    guard let progress = keyResult.progress else { return "–" }
    return bar(
      progress: progress.permille, projection: keyResult.projection?.permille,
      expected: keyResult.expected?.permille, marks: keyResult.marks)
  }

  static func bar(
    progress: Int, projection: Int? = nil, expected: Int? = nil, marks: [CheckpointMark] = []
  ) -> Markdown {
    var bar = Array(repeating: "░", count: cells)
    fill(&bar, upTo: projection ?? 0, with: "▒")
    fill(&bar, upTo: progress, with: "█")
    for mark in marks {
      bar[min(mark.permille * cells / 1000, cells - 1)] = mark.isReached ? "●" : "○"
    }
    if let expected { bar.insert("│", at: rounded(expected)) }
    return "`\(Markdown(trusting: bar.joined()))`"
  }

  private static func fill(_ bar: inout [String], upTo permille: Int, with cell: String) {
    for index in 0..<rounded(permille) { bar[index] = cell }
  }

  private static func rounded(_ permille: Int) -> Int { (permille * cells + 500) / 1000 }
}
