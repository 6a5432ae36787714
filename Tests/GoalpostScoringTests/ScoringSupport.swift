import GoalpostModel
import GoalpostScoring
import GoalpostSource
import GoalpostYAML
import Testing

/// Plans written as text, read and scored on a day, with scores found by their references.
struct Scored {
  let board: Scoreboard
  /// The rules of the language that the text breaks.
  let faults: [LanguageRule]

  init(_ files: String..., on day: CalendarDay) {
    var plans: [Plan] = []
    var faults: [LanguageFault] = []
    for (index, text) in files.enumerated() {
      let source = SourceFile(
        id: .init(index), path: "\(index).goals.yaml", bytes: Array(text.utf8))
      let parsed = YAML.parse(source)
      let decoded = Plan.decode(parsed, from: source, vocabulary: .init())
      plans += decoded.plans
      faults += parsed.faults + decoded.faults
    }
    let linked = Project.link(plans, isComplete: true, externalUnits: [], silence: .standard)
    self.faults = (faults + linked.faults).map(\.rule)
    board = Scoreboard.score(linked.project, asOf: day)
  }

  var project: Project { board.project }

  func path(objective id: String) throws -> ObjectivePath {
    try #require(
      project.plans.indices.flatMap(project.objectives(ofPlan:))
        .first { project[$0].identifier == id })
  }

  func path(keyResult id: String) throws -> KeyResultPath {
    try #require(
      project.plans.indices.flatMap(project.objectives(ofPlan:)).flatMap(project.keyResults(of:))
        .first { project[$0].identifier == id })
  }

  func path(kpi id: String) throws -> KPIPath {
    try #require(
      project.plans.indices.flatMap { project.kpis(ofPlan: $0) + project.metrics(ofPlan: $0) }
        .first { project[$0].identifier == id })
  }

  func objective(_ id: String) throws -> GoalScore { try #require(board[path(objective: id)]) }
  func keyResult(_ id: String) throws -> KeyResultScore { try #require(board[path(keyResult: id)]) }
  func kpi(_ id: String) throws -> KPIScore { try #require(board[path(kpi: id)]) }
}

/// The cycle of most tests runs for 100 days from its first to its last, so that a day's number is
/// the percentage of the time that has gone.
enum Hundred {
  static let start = CalendarDay("2026-01-01") ?? CalendarDay(daysSinceEpoch: 0)
  static let cycle = "{id: hundred, start: \(day(0)), end: \(day(100))}"

  static func day(_ number: Int) -> CalendarDay { start.advanced(by: number) }

  /// One plan with one objective and one key result.
  /// - Parameter fields: the key result's, a line each.
  static func plan(
    _ fields: String, objective: String = "", plan: String = "", cycle: String? = Hundred.cycle
  ) -> String {
    """
    goalpost: 1
    unit: bakery
    \(cycle.map { "cycle: \($0)" } ?? "why: It lasts")
    \(plan)
    objectives:
      - title: Bread that people cross town for
        id: bread
    \(objective.indented(by: 4))
        key_results:
          - title: Loaves
            id: loaves
    \(fields.indented(by: 8))
    """
  }

  /// A plan with one KPI.
  static func kpi(_ fields: String) -> String {
    """
    goalpost: 1
    unit: shop
    kpis:
      - title: Sales
        id: sales
    \(fields.indented(by: 4))
    """
  }

  /// `check_ins` or `readings` as one line of YAML.
  static func dated(_ name: String, _ values: [(day: Int, value: String)]) -> String {
    let entries = values.map { "{date: \(day($0.day)), value: \"\($0.value)\"}" }
    return "\(name): [\(entries.joined(separator: ", "))]"
  }

  static func checkIns(_ values: (day: Int, value: String)...) -> String {
    dated("check_ins", values)
  }

  static func readings(_ values: (day: Int, value: String)...) -> String {
    dated("readings", values)
  }

  /// The score of one key result on a day.
  static func keyResult(
    _ fields: String, objective: String = "", plan: String = "", on number: Int
  ) throws -> KeyResultScore {
    let text = Hundred.plan(fields, objective: objective, plan: plan)
    return try Scored(text, on: day(number)).keyResult("loaves")
  }

  /// The score of one KPI on a day.
  static func kpi(_ fields: String, on number: Int) throws -> KPIScore {
    try Scored(kpi(fields), on: day(number)).kpi("sales")
  }
}

extension String {
  fileprivate func indented(by spaces: Int) -> String {
    split(separator: "\n").map { String(repeating: " ", count: spaces) + $0 }
      .joined(separator: "\n")
  }
}
