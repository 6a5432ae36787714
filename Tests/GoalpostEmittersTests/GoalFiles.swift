import GoalpostModel
import GoalpostReport
import GoalpostScoring
import GoalpostSource
import GoalpostYAML
import Testing

/// Goal files as text, and the report on them.
struct GoalFiles {
  var files: [(path: String, text: String)]

  init(_ text: String, path: String = "plan.goals.yaml") { files = [(path, text)] }

  init(files: [(path: String, text: String)]) { self.files = files }

  func report(asOf text: String, options: ReportOptions = .init(version: "0.0.0")) throws -> Report
  {
    let asOf = try #require(CalendarDay(text))
    let sources = files.enumerated().map { index, file in
      SourceFile(id: .init(index), path: file.path, bytes: Array(file.text.utf8))
    }
    let parsed = sources.map { YAML.parse($0) }
    let vocabulary = RecordDecoder.Vocabulary(rules: Self.rules)
    let decoded = zip(sources, parsed).map { source, file in
      Plan.decode(file, from: source, vocabulary: vocabulary)
    }
    let (project, linkFaults) = Project.link(
      decoded.flatMap { $0.plans }, isComplete: true, externalUnits: [],
      silence: .standard)
    let faults = parsed.flatMap(\.faults) + decoded.flatMap { $0.faults } + linkFaults
    let diagnostics = faults.map { fault in
      Diagnostic(
        rule: fault.rule.rawValue, severity: .error, finding: fault.finding, subject: "")
    }
    return ReportBuilder.build(
      scoreboard: .score(project, asOf: asOf),
      previous: .score(project, asOf: asOf.advanced(by: -ReportBuilder.daysCompared)),
      diagnostics: diagnostics.sorted(), sources: sources, options: options)
  }

  /// One rule that the tests' plans waive.
  private static let rules = [
    RuleDeclaration(
      name: "missing-baseline", group: .keyResults, severity: .warning, summary: "",
      rationale: "", sources: [.language], examples: [])
  ]
}
