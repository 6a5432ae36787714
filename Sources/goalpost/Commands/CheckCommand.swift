import ArgumentParser
import GoalpostEmitters
import GoalpostKit
import GoalpostModel
import GoalpostSource

/// `goalpost check`: says what is wrong, and where.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say exactly what is wrong with goals, and where.",
    discussion: """
      The whole project is read before anything is judged, since goals refer to each other; \
      with paths, only findings in them are told. Ends with 0 when nothing failed, 1 on findings \
      at or above --fail-on, 2 when something could not be read, 3 when there is no goal file.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var outputs: OutputOptions
  @OptionGroup var knownFindings: KnownOptions
  @OptionGroup var fixes: FixOptions

  @Option(
    help: ArgumentHelp(
      "Judge also what changed since the commit at which this revision and HEAD parted.",
      valueName: "rev"))
  var base: String?

  @Option(help: ArgumentHelp("The severity from which the check fails.", valueName: "severity"))
  var failOn: FailOn?

  @Flag(help: "List notes too; without it they are only counted.")
  var notes = false

  @Flag(help: "List findings that a waiver covers, with their reasons.")
  var showWaived = false

  @Flag(name: .shortAndLong, help: "Print nothing; only the exit status tells.")
  var quiet = false

  @Flag(help: "Only print every setting in force and where it comes from.")
  var showConfig = false

  @Flag(help: "Only print the files that are read.")
  var showFiles = false

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  @Flag(
    help: ArgumentHelp(
      "Say on standard error how much CPU time each stage took; give --threads 1 with it.",
      visibility: .hidden))
  var stageTimes = false

  func run() throws {
    let stopwatch = stageTimes ? Stopwatch() : nil
    defer { stopwatch?.tell() }
    if showConfig || showFiles { return try show() }
    let known = RendererRegistry.renderers.map { $0.name }
    let products = try outputs.products(of: known, default: TextRenderer.name)
    try fixes.mend(project, quiet: quiet)
    let (files, compilation) = try project.compile(
      since: base, stageEnded: stopwatch?.lap)
    if let announcement = try knownFindings.written(compilation, of: files) {
      if !quiet { Terminal.write(announcement) }
      return
    }
    let comparison = try knownFindings.compare(compilation, of: files)
    let findings = comparison.findings
    let wouldFix = try fixes.print(project, files, in: Terminal.colour(color), quiet: quiet)
    let level = failOn.flatMap { Severity(rawValue: $0.rawValue) } ?? files.configuration.failOn
    if !quiet, !wouldFix {
      try outputs.write(
        products,
        rendering: { product in
          let renderer = RendererRegistry.renderers.first { $0.name == product.format }
          let style = style(for: product, of: files, failingOn: level)
          return renderer.map { findings.rendered(by: $0, style: style) } ?? ""
        })
    }
    let staleness = knownFindings.told(comparison.stale)
    if let staleness, !quiet { Terminal.say(staleness) }
    if findings.reaches(level) || staleness != nil { throw ExitStatus.findings }
  }

  private func show() throws {
    let files = try project.files()
    if showConfig { Terminal.write(files.configuration.settingsInForce) }
    if showFiles { Terminal.write(files.paths.map { $0.withVisibleControls + "\n" }.joined()) }
  }

  private func style(
    for product: OutputOptions.Product, of files: ProjectFiles, failingOn level: Severity
  ) -> RenderStyle {
    var style = RenderStyle()
    style.detail = notes ? .everything : .errorsAndWarnings
    style.waived = showWaived ? .shown : .counted
    style.failOn = level
    style.pathPrefix = files.prefixFromWorkingFolder
    style.repositoryPrefix = files.prefixFromRepository
    if product.file == nil {
      style.colour = Terminal.colour(color)
      style.audience = Terminal.audience
    }
    return style
  }
}
