import GoalpostReport

/// A loading bar: what is reached, where the present course leads, checkpoints, and the mark of
/// what was to be expected by now.
enum StatusBar {
  enum Cell { case reached, projected, empty, checkpointReached, checkpointAhead, expected }

  /// - Parameters:
  ///   - progress: 0…1000, like everything along the bar.
  ///   - count: cells, the expected mark included; at least 2.
  static func cells(
    _ count: Int, progress: Int, projection: Int? = nil, expected: Int? = nil,
    marks: [CheckpointMark] = []
  ) -> [Cell] {
    let length = max(1, expected == nil ? count : count - 1)
    func place(_ permille: Int) -> Int { (permille * length + 500) / 1000 }
    var cells = Array(repeating: Cell.empty, count: length)
    for index in 0..<place(projection ?? 0) { cells[index] = .projected }
    for index in 0..<place(progress) { cells[index] = .reached }
    for mark in marks {
      cells[min(mark.permille * length / 1000, length - 1)] =
        mark.isReached ? .checkpointReached : .checkpointAhead
    }
    if let expected { cells.insert(.expected, at: place(expected)) }
    return cells
  }
}

extension StatusPage {
  /// The bar with what is reached in the colour of its state.
  func drawn(_ cells: [StatusBar.Cell], _ tone: Status.Tone) -> String {
    var text = ""
    var rest = cells[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      let signs = String(repeating: characters.sign(of: first), count: run.count)
      switch first {
      case .reached, .checkpointReached: text += paint.tone(signs, tone)
      case .expected: text += paint.bold(signs)
      case .projected, .empty, .checkpointAhead: text += paint.dim(signs)
      }
      rest = rest.dropFirst(run.count)
    }
    return text
  }

  var legend: [String] {
    guard shownPlans.contains(where: { !$0.objectives.isEmpty }) else { return [] }
    func sign(_ cell: StatusBar.Cell) -> String { characters.sign(of: cell) }
    let entries = [
      "\(sign(.reached)) reached", "\(sign(.projected)) on the present course",
      "\(sign(.checkpointReached)) checkpoint reached",
      "\(sign(.checkpointAhead)) checkpoint ahead or missed",
      "\(sign(.expected)) expected by now",
    ]
    return entries.packed(into: width, separator: "  ").map(paint.dim)
  }
}
