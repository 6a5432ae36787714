import ArgumentParser
import GoalpostEmitters
import GoalpostKit
import GoalpostReport
import GoalpostSource

/// `goalpost status`: how it goes, in a terminal.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show in the terminal how it goes, and what needs you.",
    discussion: """
      First what needs somebody, with a command that opens the place; then every key result and \
      KPI that runs, and the days of the next two weeks. Everything that could be read is shown; \
      what could not is counted in the last line, and does not make the command fail.
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("Only plans of this cycle, and those that last.", valueName: "id"))
  var cycle: String?

  @Option(help: ArgumentHelp("Only this unit and the units below it.", valueName: "unit"))
  var under: String?

  @Option(help: ArgumentHelp("Only what this person or role owns.", valueName: "name"))
  var owner: String?

  @Flag(
    name: .customLong("public"),
    help: "Leave out what is internal, and references to it; scores count the rest.")
  var isForPublic = false

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  func run() throws {
    let (files, compilation) = try project.compile(isForPublic: isForPublic)
    let options = ReportOptions(
      version: Goalpost.version, cycle: cycle, under: under, owner: owner, paths: files.requested)
    let report = compilation.report(options)
    if report.plans.isEmpty { try refuse(options, of: compilation) }
    let text = StatusRenderer.render(report, style: style(for: files))
    if let note = compilation.leftOutNote { Terminal.say(note) }
    Terminal.write(text.heard(by: Terminal.audience))
  }

  private func style(for files: ProjectFiles) -> StatusStyle {
    var style = StatusStyle()
    style.width = Terminal.width
    style.colour = Terminal.colour(color)
    style.characters = Terminal.isDumb ? .ascii : .unicode
    style.pathPrefix = files.prefixFromWorkingFolder
    style.paths = project.paths
    return style
  }

  /// Somebody asked for what is not there: says what is.
  private func refuse(_ options: ReportOptions, of compilation: Compilation) throws {
    var wider = options
    if let owner {
      wider.owner = nil
      try refuse(
        "nothing here is owned by `\(owner.withVisibleControls)`", "owners",
        compilation.report(wider).owners)
    }
    wider.unit = nil
    let plans = compilation.report(wider).plans
    if let under, !plans.isEmpty {
      try refuse(
        "there is no plan of the unit `\(under.withVisibleControls)` here", "units",
        plans.map(\.unit))
    }
    wider.cycle = nil
    if let cycle {
      try refuse(
        "there is no plan of the cycle `\(cycle.withVisibleControls)` here", "cycles",
        compilation.report(wider).plans.compactMap { $0.cycle?.id })
    }
  }

  /// Only where there is something to choose from.
  private func refuse(_ message: String, _ what: String, _ names: [String]) throws {
    var seen: Set<String> = []
    let names = names.filter { seen.insert($0).inserted }
    guard !names.isEmpty else { return }
    let shown = names.prefix(8).map { "`\($0.withVisibleControls)`" }.joined(separator: ", ")
    let rest = names.count > 8 ? " and \(names.count - 8) more" : ""
    throw Failure(message, help: "the \(what) are \(shown)\(rest)")
  }
}
