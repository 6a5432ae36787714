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

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  func run() throws {
    let (files, compilation) = try project.compile()
    var options = ReportOptions(
      version: Goalpost.version, cycle: cycle, under: under, owner: owner, paths: files.requested)
    let report = compilation.report(options)
    if let owner, report.plans.isEmpty {
      options.owner = nil
      throw unknown(owner, among: compilation.report(options).owners)
    }
    Terminal.write(StatusRenderer.render(report, style: style(for: files)))
  }

  private func style(for files: ProjectFiles) -> StatusStyle {
    var style = StatusStyle()
    style.width = Terminal.width
    style.colour = Terminal.colour(color)
    style.characters = Terminal.isDumb ? .ascii : .unicode
    style.pathPrefix = files.prefixFromWorkingFolder
    return style
  }

  private func unknown(_ owner: String, among owners: [String]) -> Failure {
    let names = owners.prefix(8).map { "`\($0.withVisibleControls)`" }.joined(separator: ", ")
    let rest = owners.count > 8 ? " and \(owners.count - 8) more" : ""
    return Failure(
      "nothing here is owned by `\(owner.withVisibleControls)`",
      help: owners.isEmpty ? "no goal names an `owner`" : "the owners are \(names)\(rest)")
  }
}
