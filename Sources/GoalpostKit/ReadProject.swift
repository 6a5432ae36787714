import GoalpostHistory
import GoalpostModel
import GoalpostRules
import GoalpostSource
import GoalpostYAML

/// The sources of one revision, read and linked.
struct ReadProject: Sendable {
  /// The goal files in the order of their paths, then what they name.
  let files: [SourceFile]
  let project: Project
  /// Of every stage so far.
  let faults: [LanguageFault]

  var revision: Revision { Revision(project, files: files) }

  /// - Parameter first: the identity of the first file; the others count on from it.
  init(
    _ sources: [Source], attachments: [AttachedSource], configuration: ProjectConfiguration,
    limits: Limits, numberedFrom first: Int = 0
  ) {
    let ordered = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let files = ordered.enumerated().map { index, source in
      SourceFile(id: .init(first + index), path: source.path, bytes: source.bytes)
    }
    let attached = AttachedFiles(attachments, after: first + files.count, limits: limits)
    let vocabulary = RecordDecoder.Vocabulary(
      rules: RuleRegistry.all.map { $0.declaration }, cycles: configuration.cycles,
      attachedFiles: attached.tables)

    let read = files.map { ReadFile($0, limits: limits, vocabulary: vocabulary) }
    let (project, linkFaults) = Project.link(
      read.flatMap(\.plans), isComplete: read.allSatisfy(\.isComplete),
      externalUnits: configuration.externalUnits)
    self.files = files + attached.files
    self.project = project
    faults = attached.toldOnce(read.flatMap(\.faults) + attached.faults + linkFaults)
  }
}
