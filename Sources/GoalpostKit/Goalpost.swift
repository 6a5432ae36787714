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
      sources, attachments: attachments, configuration: options.configuration,
      limits: options.limits)
    let scoreboard = Scoreboard.score(head.project, asOf: options.asOf)
    let earlier = base.map {
      ReadProject(
        $0.sources, attachments: $0.attachments, configuration: $0.configuration,
        limits: options.limits, numberedFrom: head.files.count)
    }
    let comparison = earlier.map {
      Comparison.compare(base: $0.revision, head: head.revision, headBoard: scoreboard)
    }

    let runner = RuleRunner(
      project: head.project, scoreboard: scoreboard, asOf: options.asOf,
      isToday: options.isToday, settings: options.configuration.rules,
      comparison: comparison)
    let (judgements, withheld) = runner.run(RuleRegistry.rules, after: head.faults)

    return Compilation(
      files: head.files, project: head.project, scoreboard: scoreboard,
      findings: Findings(
        diagnostics: (runner.diagnostics(of: head.faults) + judgements).sorted(),
        files: head.files + (earlier?.files ?? []), planFiles: head.project.plans.map(\.range.file),
        withheld: withheld),
      comparison: comparison, baseFiles: earlier?.files ?? [], baseName: base?.name ?? "")
  }
}
