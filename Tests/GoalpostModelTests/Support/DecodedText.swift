import GoalpostSource
import GoalpostYAML

@testable import GoalpostModel

/// A YAML text, the plans that were read of it, and what was wrong with them.
struct DecodedText {
  let source: SourceFile
  let plans: [Plan]
  /// Those of parsing and of decoding.
  let faults: [LanguageFault]
  let isComplete: Bool
  /// The tables that were given with it, numbered behind it.
  private let attached: [SourceFile]

  init(
    _ text: String, file: Int = 0, cycles: [String: Cycle] = [:], limits: Limits = Limits(),
    tables: [String: String] = [:]
  ) {
    source = SourceFile(id: .init(file), path: "\(file).goals.yaml", bytes: Array(text.utf8))
    let parsed = YAML.parse(source, limits: limits)
    let attached = tables.sorted { $0.key < $1.key }.enumerated().map { index, table in
      SourceFile(id: .init(file + index + 1), path: table.key, bytes: Array(table.value.utf8))
    }
    let read = attached.map { (file: $0, content: CSV.parse($0, limits: limits)) }
    let attachedFiles = Dictionary(
      uniqueKeysWithValues: read.map { file, content in
        (file.path, content.table.map { AttachedFile.table($0) } ?? .unreadable)
      })
    let decoded = Plan.decode(
      parsed, from: source,
      vocabulary: .init(rules: Self.rules, cycles: cycles, attachedFiles: attachedFiles))
    self.attached = attached
    plans = decoded.plans
    faults = parsed.faults + read.flatMap(\.content.faults) + decoded.faults
    isComplete = parsed.isComplete
  }

  /// What the faults say, in the order of the file.
  var told: [ToldFault] { faults.map { ToldFault($0, in: [source] + attached) }.sorted() }

  var keyResult: KeyResult? { plans.first?.objectives.items.first?.keyResults.items.first }
  var kpi: KPI? { plans.first?.kpis.items.first }

  /// Enough rules for waivers and configurations: one of each sort.
  static let rules = [
    rule("missing-baseline", .keyResults), rule("empty-plan", .structure),
    rule(
      "too-few-key-results", .structure,
      options: [RuleOption("minimum", 3, "the fewest key results")]),
    rule(
      "activity-key-result", .keyResults,
      words: [
        WordList("verbs", "work", samples: ["publish", "set up"], longestEntry: 2),
        WordList("outcomes", "results", samples: ["customer"]),
      ]),
    rule("unknown-key", .language),
  ]

  private static func rule(
    _ name: String, _ group: RuleGroup, options: [RuleOption] = [], words: [WordList] = []
  ) -> RuleDeclaration {
    RuleDeclaration(
      name: name, group: group, summary: "", rationale: "", sources: [], options: options,
      words: words, examples: [])
  }
}
