import GoalpostReport

/// What the table says about one item; a cell without a value is empty.
struct CSVRow {
  var plan: PlanReport
  var kind: String
  var asOf: ReportDay
  var id: String
  var title: String
  var owner: String?
  var objective: String?
  var supports: [GoalLink] = []
  var ambition: String?
  var weight: String?
  var measuredIn: String?
  var baseline: Amount?
  var target: Amount?
  var atLeast: Amount?
  var atMost: Amount?
  var threshold: Amount?
  var better: String?
  var benchmark: Amount?
  var due: ReportDay?
  var current: Amount?
  var currentDay: ReportDay?
  var confidence: ReportScore?
  var progress: ReportScore?
  var raw: ReportScore?
  var standing: Standing?
  var expected: ReportScore?
  var projection: ReportScore?
  var needed: Amount?
  var trend: String?
  var state: String?
  var band: String?
  var derivation: String
  var place: Place
  /// Some of it could not be read, so that its numbers are not complete.
  var isPartlyRead = false
}

extension CSVRow {
  /// A plan's rows: itself, each objective before its key results, KPIs, metrics.
  static func rows(of plan: PlanReport, asOf: ReportDay) -> [CSVRow] {
    var rows = [CSVRow(plan, asOf)]
    for objective in plan.objectives {
      rows.append(CSVRow(objective, of: plan, asOf))
      rows += objective.keyResults.map { CSVRow($0, of: objective, plan, asOf) }
    }
    return rows + (plan.kpis + plan.metrics).map { CSVRow($0, of: plan, asOf) }
  }

  private init(_ plan: PlanReport, _ asOf: ReportDay) {
    self.init(
      plan: plan, kind: "plan", asOf: asOf, id: plan.unit, title: plan.name, owner: plan.owner,
      derivation: plan.standing.derivation, place: plan.place)
    take(plan.standing)
  }

  private init(_ objective: ObjectiveReport, of plan: PlanReport, _ asOf: ReportDay) {
    self.init(
      plan: plan, kind: "objective", asOf: asOf, id: objective.id, title: objective.title,
      owner: objective.owner, supports: objective.supports, ambition: objective.ambition,
      weight: objective.weight.decimal, derivation: objective.standing.derivation,
      place: objective.place)
    take(objective.standing)
  }

  private mutating func take(_ standing: Standing) {
    self.standing = standing
    isPartlyRead = standing.isPartlyRead
    expected = standing.expected
    state = standing.status?.word
    band = standing.band
  }

  private init(
    _ keyResult: KeyResultReport, of objective: ObjectiveReport, _ plan: PlanReport,
    _ asOf: ReportDay
  ) {
    self.init(
      plan: plan, kind: "key_result", asOf: asOf, id: keyResult.id, title: keyResult.title,
      owner: keyResult.owner, objective: objective.id, ambition: objective.ambition,
      weight: keyResult.weight.decimal, measuredIn: keyResult.measuredIn,
      baseline: keyResult.isBaselineAssumed ? nil : keyResult.baseline, target: keyResult.target,
      atLeast: keyResult.atLeast, atMost: keyResult.atMost, due: keyResult.due,
      current: keyResult.current, currentDay: keyResult.currentDay,
      confidence: keyResult.confidence, progress: keyResult.progress, raw: keyResult.raw,
      expected: keyResult.expected, projection: keyResult.projection,
      needed: keyResult.neededPerWeek, state: keyResult.status.word, band: keyResult.band,
      derivation: keyResult.derivation, place: keyResult.place,
      isPartlyRead: keyResult.isPartlyRead)
  }

  private init(_ kpi: KPIReport, of plan: PlanReport, _ asOf: ReportDay) {
    self.init(
      plan: plan, kind: kpi.kind.rawValue, asOf: asOf, id: kpi.id, title: kpi.title,
      owner: kpi.owner, measuredIn: kpi.measuredIn, baseline: kpi.baseline, target: kpi.target,
      atLeast: kpi.atLeast, atMost: kpi.atMost, threshold: kpi.threshold, better: kpi.better,
      benchmark: kpi.benchmark, current: kpi.current, currentDay: kpi.currentDay,
      progress: kpi.attainment, trend: kpi.trend, state: kpi.status.word, band: kpi.band,
      derivation: kpi.derivation, place: kpi.place, isPartlyRead: kpi.isPartlyRead)
  }
}
