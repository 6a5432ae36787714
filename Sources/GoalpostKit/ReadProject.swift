import GoalpostHistory
import GoalpostModel
import GoalpostRules
import GoalpostSource
import GoalpostYAML

/// The sources of one revision, read and decoded, and ready to be linked.
struct ReadProject: Sendable {
  /// The goal files in the order of their paths, then what they name.
  let files: [SourceFile]
  let plans: [Plan]
  /// Files that could not be read to their ends: goal files, then what they name.
  let unread: [UnreadFile]
  /// Of reading and decoding.
  let faults: [LanguageFault]
  private let attached: AttachedFiles
  private let externalUnits: Set<String>
  private let silence: Silence

  /// A small file is read in less time than it takes to wake another thread.
  private static let filesOfPart = 8

  /// - Parameters:
  ///   - configuration: of this revision.
  ///   - first: the identity of the first file; the others count on from it.
  init(
    _ sources: [Source], attachments: [AttachedSource], configuration: ProjectConfiguration,
    options: CompileOptions, numberedFrom first: Int = 0
  ) {
    let ordered = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let files = ordered.enumerated().map { index, source in
      SourceFile(id: .init(first + index), path: source.path, bytes: source.bytes)
    }
    attached = AttachedFiles(attachments, after: first + files.count, limits: options.limits)
    let vocabulary = RecordDecoder.Vocabulary(
      rules: RuleRegistry.all.map { $0.declaration }, cycles: configuration.cycles,
      numbers: configuration.numbers, attachedFiles: attached.tables,
      mostReadings: options.limits.nodes)

    let read = options.workers.inParts(of: files.count, atLeast: Self.filesOfPart) { part in
      files[part].map { ReadFile($0, vocabulary: vocabulary, options: options) }
    }.flatMap { $0 }
    self.files = files + attached.files
    plans = read.flatMap(\.plans)
    unread = read.compactMap(\.unread) + attached.unread
    faults = read.flatMap(\.faults) + attached.faults
    externalUnits = configuration.externalUnits
    silence = configuration.silence
  }

  /// Everything in the goal files was seen.
  var isComplete: Bool { !unread.contains { $0.kind == .goals } }

  /// Some of its plans as a project, with the faults of every stage so far.
  func linked(_ plans: [Plan]) -> (project: Project, faults: [LanguageFault]) {
    let (project, linkFaults) = Project.link(
      plans, isComplete: isComplete, externalUnits: externalUnits, silence: silence)
    return (project, attached.toldOnce(faults + linkFaults))
  }

  /// The whole, to be compared.
  var revision: Revision { Revision(linked(plans).project, files: files, unread: unread) }
}
