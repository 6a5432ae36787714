import ArgumentParser
import GoalpostEmitters
import GoalpostKit
import GoalpostReport
import GoalpostSource

/// `goalpost report`: the review document.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the review document of a project.",
    discussion: """
      Everything that could be read is in it; faults are listed in the document and counted on \
      standard error, and do not make the command fail.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var outputs: OutputOptions

  @Option(help: ArgumentHelp("The document's title.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Only plans of this cycle, and those that last.", valueName: "id"))
  var cycle: String?

  @Option(help: ArgumentHelp("Only this unit and the units below it.", valueName: "unit"))
  var under: String?

  @Flag(
    name: .customLong("public"),
    help: "Leave out what is internal, and references to it; scores count the rest.")
  var isForPublic = false

  @OptionGroup var verification: VerifyOptions

  func run() throws {
    let known = EmitterRegistry.emitters.map { $0.name }
    let products = try outputs.products(of: known, default: MarkdownEmitter.name)
    let (files, compilation) = try project.compile(isForPublic: isForPublic)
    let options = ReportOptions(
      title: title, version: Goalpost.version, cycle: cycle, under: under,
      paths: files.requested)
    var reports: [Compilation.Reader: Report] = [:]
    let emit = { (format: String) in
      guard let emitter = EmitterRegistry.emitters.first(where: { $0.name == format }) else {
        return ""
      }
      let reader = compilation.reader(isProgram: emitter.isForPrograms)
      let report = reports[reader] ?? compilation.report(options, for: reader)
      reports[reader] = report
      return emitter.emit(report, by: compilation.workers)
    }
    if let note = compilation.leftOutNote { Terminal.say(note) }
    if verification.verify {
      return try verification.compare(
        products, asOfToday: try AsOf(project.asOf).isToday, rendered: emit)
    }
    try outputs.write(products, rendered: emit)
    // A table has no place for it.
    let notes = (reports[.people] ?? reports[.programs])?.unreadNotes ?? []
    for note in notes { Terminal.say(note.withVisibleControls) }
    if let note = compilation.findings.faultNote { Terminal.say(note) }
  }
}
