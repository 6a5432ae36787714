import GoalpostModel

/// Goals of the base that are nowhere in the head, by what they stood in.
struct GoneGoals {
  let objectives: [Int: [ObjectivePath]]
  let keyResults: [ObjectivePath: [KeyResultPath]]
  let numbers: [Int: [KPIPath]]
  /// What the objectives of the base are in the head.
  let objectivesInHead: [ObjectivePath: ObjectivePath]
  /// What the plans of the base are in the head.
  let plansInHead: [Int: Int]

  init(_ matching: GoalMatching) {
    objectives = Dictionary(
      grouping: matching.objectives.leftInBase.sorted { $0.objective < $1.objective }, by: \.plan)
    keyResults = Dictionary(
      grouping: matching.keyResults.leftInBase.sorted { $0.keyResult < $1.keyResult },
      by: \.objective)
    numbers = Dictionary(grouping: matching.kpis.leftInBase, by: \.plan)
    objectivesInHead = Dictionary(
      matching.objectives.bases.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    plansInHead = Dictionary(
      matching.plans.bases.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }
}
