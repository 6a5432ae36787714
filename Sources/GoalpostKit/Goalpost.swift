import GoalpostModel
import GoalpostRules
import GoalpostScoring
import GoalpostSource

/// The compiler: goal files in, diagnostics, scores and documents out. Pure: it opens no file,
/// reads no clock and no environment, and gives the same answer everywhere.
public enum Goalpost {
  public static let version = "0.1.0"

  /// Compiles sources that belong together: references cross files. The attachments are the files
  /// that the sources name; one that is not among them is reported as missing.
  public static func compile(
    _ sources: [Source], attachments: [AttachedSource] = [], options: CompileOptions
  ) -> Compilation {
    let ordered = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let files = ordered.enumerated().map { index, source in
      SourceFile(id: .init(index), path: source.path, bytes: source.bytes)
    }
    let attached = AttachedFiles(attachments, after: files.count, limits: options.limits)
    let vocabulary = RecordDecoder.Vocabulary(
      rules: RuleRegistry.all.map { $0.declaration }, cycles: options.configuration.cycles,
      attachedFiles: attached.tables)

    let read = files.map { ReadFile($0, limits: options.limits, vocabulary: vocabulary) }
    let plans = read.flatMap(\.plans)
    let isComplete = read.allSatisfy(\.isComplete)
    let faults = read.flatMap(\.faults) + attached.faults
    let whole = judge(plans, after: faults, attached, isComplete: isComplete, options)
    guard options.isForPublic else {
      return Compilation(whole, of: files + attached.files)
    }
    let part = PublicPart(
      of: plans, isComplete: isComplete,
      externalUnits: options.configuration.externalUnits, asOf: options.asOf, faults: faults)
    let judged = judge(part.plans, after: faults, attached, isComplete: isComplete, options)
    return Compilation(judged, leaving: part.leftOut, outOf: whole, of: files + attached.files)
  }

  /// Links, scores and checks what was decoded.
  private static func judge(
    _ plans: [Plan], after faults: [LanguageFault], _ attached: AttachedFiles, isComplete: Bool,
    _ options: CompileOptions
  ) -> JudgedProject {
    let (project, linkFaults) = Project.link(
      plans, isComplete: isComplete, externalUnits: options.configuration.externalUnits)
    let faults = attached.toldOnce(faults + linkFaults)
    let scoreboard = Scoreboard.score(project, asOf: options.asOf)
    let runner = RuleRunner(
      project: project, scoreboard: scoreboard, asOf: options.asOf, isToday: options.isToday,
      settings: options.configuration.rules)
    let (judgements, withheld) = runner.run(RuleRegistry.rules, after: faults)
    return JudgedProject(
      project: project, scoreboard: scoreboard,
      diagnostics: (runner.diagnostics(of: faults) + judgements).sorted(), withheld: withheld)
  }
}
