import GoalpostHistory
import GoalpostModel
import GoalpostRules
import GoalpostScoring
import GoalpostSource

/// The compiler: goal files in, diagnostics, scores and documents out. Pure: it opens no file,
/// reads no clock and no environment, and gives the same answer everywhere.
public enum Goalpost {
  public static let version = "0.1.0"

  /// Compiles sources that belong together: references cross files. The attachments are the files
  /// that the sources name; one that is not among them is reported as missing. With a base, what
  /// changed since then is judged too.
  public static func compile(
    _ sources: [Source], attachments: [AttachedSource] = [], base: BaseRevision? = nil,
    options: CompileOptions
  ) -> Compilation {
    let head = ReadProject(
      sources, attachments: attachments, configuration: options.configuration, options: options)
    let earlier = base.map {
      ReadProject(
        $0.sources, attachments: $0.attachments, configuration: $0.configuration,
        options: options, numberedFrom: head.files.count)
    }
    let whole = judge(head.plans, of: head, since: earlier, options)
    guard options.isForPublic else {
      return Compilation(
        whole, of: head, baseFiles: earlier?.files ?? [], baseName: base?.name ?? "",
        workers: options.workers)
    }
    let part = PublicPart(
      of: head.plans, isComplete: head.isComplete,
      externalUnits: options.configuration.externalUnits, asOf: options.asOf, faults: head.faults)
    let judged = judge(part.plans, of: head, since: nil, options)
    return Compilation(
      judged, leaving: part.leftOut, outOf: whole, of: head, workers: options.workers)
  }

  /// Links, scores, compares and checks what was decoded.
  private static func judge(
    _ plans: [Plan], of read: ReadProject, since earlier: ReadProject?, _ options: CompileOptions
  ) -> JudgedProject {
    let (project, faults) = read.linked(plans)
    options.stageEnded?(.link)
    let scoreboard = Scoreboard.score(project, asOf: options.asOf)
    options.stageEnded?(.score)
    let comparison = earlier.map {
      Comparison.compare(
        base: $0.revision, head: Revision(project, files: read.files, unread: read.unread),
        headBoard: scoreboard)
    }
    options.stageEnded?(.compare)
    let runner = RuleRunner(
      project: project, scoreboard: scoreboard, asOf: options.asOf, today: options.today,
      settings: options.configuration.rules, comparison: comparison, workers: options.workers)
    let (judgements, withheld) = runner.run(RuleRegistry.rules, after: faults)
    let judged = JudgedProject(
      project: project, scoreboard: scoreboard, comparison: comparison, today: options.today,
      diagnostics: (runner.diagnostics(of: faults) + judgements).inOrder(), withheld: withheld)
    options.stageEnded?(.check)
    return judged
  }
}
