import ArgumentParser
import GoalpostEmitters
import GoalpostKit
import GoalpostReport

/// `goalpost diff`: what changed in meaning between two revisions.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Tell what changed in meaning since a revision.",
    discussion: """
      What was reached, which goalposts moved and in whose favour, which goals came and went, what \
      was measured. The goals are compared with the commit at which REV and HEAD parted, read from \
      git's own store: nothing is checked out. Ends with 0 unless there was nothing to compare.
      """)

  @Argument(
    help: ArgumentHelp(
      """
      A branch, a tag or a commit; two with .. between them compare commits instead of the files \
      as they lie there. By default what a pull or merge request goes to, on a push HEAD^, else \
      origin/HEAD.
      """, valueName: "rev"))
  var revisions: String?

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Tell only what stands in these files and folders.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var outputs: OutputOptions

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day that both revisions are scored as of. By default SOURCE_DATE_EPOCH, else today "
        + "(UTC).", valueName: "date"))
  var asOf: String?

  @OptionGroup var limits: LimitOptions
  @OptionGroup var threads: ThreadOptions

  @Option(help: "When to use colours.")
  var color = ColourChoice.auto

  func run() throws {
    let known = DiffEmitterRegistry.emitters.map { $0.name }
    let products = try outputs.products(of: known, default: TextDiffEmitter.name)
    let changes = try changes()
    try outputs.write(
      products,
      rendering: { product in
        let emitter = DiffEmitterRegistry.emitters.first { $0.name == product.format }
        let isPrinted = product.file == nil
        let text =
          emitter.flatMap { emitter in
            changes(emitter.isForPrograms ? .programs : .people).map {
              emitter.emit($0, colour: isPrinted ? Terminal.colour(color) : .plain)
            }
          } ?? ""
        // The other formats hold nothing that a runner obeys, wherever they go.
        let isForPeople = isPrinted && product.format == TextDiffEmitter.name
        return isForPeople ? text.heard(by: Terminal.audience) : text
      })
  }

  private func changes() throws -> (Compilation.Reader) -> ChangeReport? {
    let range = try RevisionRange(revisions)
    let asOf = try AsOf(asOf)
    var options = CompileOptions(asOf: asOf.day, limits: limits.limits)
    options.today = asOf.today
    options.workers = threads.workers
    var sources: [Source]
    var attachments: [AttachedSource]
    let compared: ComparedProject
    if let head = range.head {
      let (paths, known) = (paths, options)
      compared = try Waiting.result {
        try await .commits(range.base, head, paths: paths, options: known)
      }
      let files = compared.head ?? .none
      options.configuration = files.configuration
      (sources, attachments) = (files.sources, files.attachments)
    } else {
      // Before a search that would be in vain.
      _ = try Waiting.result { try await GitRepository(holding: FileSystem.currentFolder) }
      var files = try ProjectFiles(
        paths: paths, stdinName: nil, fileSize: limits.fileSize, mayBeGone: true)
      options.configuration = files.configuration
      try files.readAttachments(options)
      let (read, known) = (files, options)
      compared = try Waiting.result {
        try await .workingTree(read, since: range.base, options: known)
      }
      (sources, attachments) = (files.sources, files.attachments)
    }
    guard !sources.isEmpty || !compared.base.sources.isEmpty else { throw Self.nothingFound }
    let compilation = Goalpost.compile(
      sources, attachments: attachments, base: compared.base, options: options)
    Keepsake.keep(compilation)
    return { reader in
      compilation.changes(headName: compared.headName, for: reader)
        .map { changes in compared.places.map { changes.limited(to: $0) } ?? changes }
    }
  }

  private static let nothingFound = Failure(
    "no goal file found, neither here nor at the base",
    help: "name the files or folders behind `--`, or call yours like `team.goals.yaml`",
    status: .nothingFound)
}
