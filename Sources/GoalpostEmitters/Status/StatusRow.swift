import GoalpostReport

/// A state, a title, and beside it a bar and a figure; below each other where there is no room.
extension StatusPage {
  enum Rank { case objective, keyResult }

  /// Cells of a loading bar.
  var barCells: Int { isNarrow ? width - 4 - 1 - Self.figureCells : width / 4 }

  /// `0.58`, `100`
  private static var figureCells: Int { 4 }
  private static var mostTitleLines: Int { 3 }

  func row(
    _ status: Status?, _ title: String, _ rank: Rank, _ cells: [StatusBar.Cell]?,
    figure: String
  ) -> [String] {
    let indent = rank == .objective ? 0 : 2
    let figure = clean(figure).rightAligned(to: Self.figureCells)
    let bar = cells.map { drawn($0, status?.tone ?? .neutral) }
    let blank = String(repeating: " ", count: barCells)
    let right = (bar ?? blank) + " " + (rank == .objective ? paint.bold(figure) : figure)
    guard isNarrow else {
      let room = width - indent - Self.stateCells - 2 - barCells - 1 - Self.figureCells
      return titled(status, title, rank, indent: indent, room: room, right: right)
    }
    let room = width - indent - Self.stateCells
    let lines = titled(status, title, rank, indent: indent, room: room, right: nil)
    return bar == nil ? lines : lines + ["    " + right]
  }

  /// The first line carries what stands on the right.
  func titled(
    _ status: Status?, _ title: String, _ rank: Rank, indent: Int, room: Int, right: String?
  ) -> [String] {
    var lines = clean(title).wrapped(to: room)
    if lines.count > Self.mostTitleLines {
      let rest = lines[(Self.mostTitleLines - 1)...].joined(separator: " ")
      lines =
        lines.prefix(Self.mostTitleLines - 1) + [rest.cut(to: room, ending: characters.ellipsis)]
    }
    let margin = String(repeating: " ", count: indent)
    let hanging = margin + String(repeating: " ", count: Self.stateCells)
    return lines.enumerated().map { index, line in
      let text = rank == .objective ? paint.bold(line) : line
      guard index == 0 else { return hanging + text }
      let gap = String(repeating: " ", count: max(0, room - line.terminalWidth) + 2)
      return margin + state(status) + text + (right.map { gap + $0 } ?? "")
    }
  }
}
