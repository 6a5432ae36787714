import GoalpostReport
import GoalpostSource

/// What the terminal view is written on: its width, its characters and its colours.
struct StatusPage {
  let report: Report
  let paint: Paint
  let characters: StatusCharacters
  /// Cells of a line.
  let width: Int
  /// The one that tells of the faults in the goals.
  let checkCommand: String
  private let pathPrefix: String

  /// Where titles begin behind the indent: the longest state with its shape and a gap.
  static let stateCells = 14

  init(_ style: StatusStyle, of report: Report) {
    self.report = report
    paint = Paint(style.colour)
    characters = StatusCharacters(style.characters)
    width = min(max(style.width, 32), 120)
    pathPrefix = style.pathPrefix
    checkCommand = (["goalpost", "check"] + style.paths.map(\.shellWord)).joined(separator: " ")
  }

  /// Too narrow for a title with a bar beside it.
  var isNarrow: Bool { width < 60 }

  /// Plans that run or last; where no goals run, all that have something to show.
  var shownPlans: [PlanReport] {
    let plans = report.plans.filter { !$0.objectives.isEmpty || $0.hasNumbers }
    let running = plans.filter { $0.cycle?.phase ?? .running == .running }
    return running.contains { !$0.objectives.isEmpty } ? running : plans
  }

  /// On one line, hidden controls shown, in characters that the terminal knows.
  func clean(_ text: String) -> String { characters.known(text.shownOnOneLine) }

  /// A heading with a line to the end of the row.
  func heading(_ text: String) -> [String] {
    var lines = clean(text).wrapped(to: width)
    let last = lines.popLast() ?? ""
    let room = width - last.terminalWidth - 1
    let rule = room > 0 ? " " + String(repeating: characters.rule, count: room) : ""
    return lines.map(paint.bold) + [paint.bold(last) + paint.dim(rule)]
  }

  /// In lines behind an indent.
  func paragraph(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return clean(text).wrapped(to: width - indent).map { margin + $0 }
  }

  /// Facts of one goal, broken between them where there is room for that.
  func facts(_ facts: [String], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let separator = characters.separator
    return facts.map(clean).packed(into: width - indent, separator: separator)
      .flatMap { $0.wrapped(to: width - indent) }
      .map { margin + $0 }
  }

  /// Where the facts of a goal begin: below its title where there is room for that.
  var factIndent: Int { width < 100 ? 4 : 2 + Self.stateCells }

  /// `● on track   `
  func state(_ status: Status?) -> String {
    guard let status else { return String(repeating: " ", count: Self.stateCells) }
    let text = "\(characters.shape(of: status)) \(clean(status.word))"
    let gap = String(repeating: " ", count: max(1, Self.stateCells - text.terminalWidth))
    return paint.tone(text, status.tone) + gap
  }

  /// Opens the place in whatever editor people have; vi, emacs and nano know `+LINE`.
  func command(toOpen place: Place) -> String {
    let path = pathPrefix + place.path
    // An editor would take it for an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    return "${EDITOR:-vi} +\(place.line) \(file.shellWord)"
  }
}

extension String {
  /// With its line breaks as spaces, and everything else that is hidden made visible.
  fileprivate var shownOnOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").withVisibleControls
  }
}
