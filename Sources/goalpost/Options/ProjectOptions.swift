import ArgumentParser
import GoalpostKit
import GoalpostModel

/// What every command that reads goals understands.
struct ProjectOptions: ParsableArguments {
  @Argument(
    help: """
      Files, folders, or - for standard input. Without any: the project that the working \
      directory belongs to.
      """)
  var paths: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day to look at, like 2026-11-20; nothing dated later is seen. By default "
        + "SOURCE_DATE_EPOCH, else today (UTC).", valueName: "date"))
  var asOf: String?

  @Option(
    name: .customLong("stdin-filename"),
    help: ArgumentHelp("The file that standard input stands for.", valueName: "name"))
  var stdinName: String?

  @OptionGroup var limits: LimitOptions
  @OptionGroup var threads: ThreadOptions

  /// Reads and compiles the project, or what of it is for the public.
  func compile(
    isForPublic: Bool = false
  ) throws -> (files: ProjectFiles, compilation: Compilation) {
    var (files, options) = try filesAndOptions()
    options.isForPublic = isForPublic
    let compilation = Goalpost.compile(
      files.sources, attachments: files.attachments, options: options)
    Keepsake.keep(compilation)
    return (files, compilation)
  }

  /// Reads and compiles the project, and compares it with an earlier revision where one is named.
  ///
  /// - Parameter stageEnded: told whenever part of a stage is done; nil where nobody measures.
  func compile(
    since revision: String?, stageEnded: (@Sendable (Stage) -> Void)?
  ) throws -> (ProjectFiles, Compilation) {
    var (files, options) = try filesAndOptions()
    options.stageEnded = stageEnded
    stageEnded?(.read)
    let (read, known) = (files, options)
    let base = try revision.map { revision in
      try Waiting.result {
        try await ComparedProject.workingTree(read, since: revision, options: known)
      }.base
    }
    // A finding about a goal that is gone stands in the file that it was in.
    if let base { files.request(base.sources.map(\.path)) }
    let compilation = Goalpost.compile(
      files.sources, attachments: files.attachments, base: base, options: options)
    Keepsake.keep(compilation)
    return (files, compilation)
  }

  /// Reads the project.
  func files() throws -> ProjectFiles { try filesAndOptions().files }

  private func filesAndOptions() throws -> (files: ProjectFiles, options: CompileOptions) {
    let asOf = try AsOf(asOf)
    var files = try ProjectFiles(
      paths: paths, stdinName: stdinName, fileSize: limits.fileSize)
    let options = options(for: files, on: asOf)
    try files.readAttachments(options)
    return (files, options)
  }

  /// How files that were read are compiled.
  func options(for files: ProjectFiles) throws -> CompileOptions {
    options(for: files, on: try AsOf(asOf))
  }

  private func options(for files: ProjectFiles, on asOf: AsOf) -> CompileOptions {
    var options = CompileOptions(
      asOf: asOf.day, configuration: files.configuration, limits: limits.limits)
    options.today = asOf.today
    options.workers = threads.workers
    return options
  }
}
