import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// A file after the stages that need no other file: parsed, composed and decoded. Its nodes are
/// gone by then: plans of one file at a time are held in both forms.
struct ReadFile: Sendable {
  let plans: [Plan]
  let faults: [LanguageFault]
  /// Nil where everything in the file was seen.
  let unread: UnreadFile?

  init(_ file: SourceFile, vocabulary: RecordDecoder.Vocabulary, options: CompileOptions) {
    let parsed = YAML.parse(file, limits: options.limits)
    options.stageEnded?(.compose)
    let decoded = Plan.decode(parsed, from: file, vocabulary: vocabulary)
    options.stageEnded?(.decode)
    plans = decoded.plans
    faults = parsed.faults + decoded.faults
    unread = parsed.unreadFrom.map { UnreadFile(file, .goals, from: $0) }
  }
}
