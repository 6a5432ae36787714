import GoalpostModel

/// Every score of a project on a day.
package struct Scoreboard: Sendable {
  package let asOf: CalendarDay
  /// The project with the values in force on that day: amendments of later days are undone.
  package let project: Project
  private let keyResults: [KeyResultPath: KeyResultScore]
  private let objectives: [ObjectivePath: GoalScore]
  private let plans: [GoalScore]
  private let kpis: [KPIPath: KPIScore]

  package subscript(path: KeyResultPath) -> KeyResultScore? { keyResults[path] }
  package subscript(path: ObjectivePath) -> GoalScore? { objectives[path] }
  package subscript(path: KPIPath) -> KPIScore? { kpis[path] }
  package subscript(plan plan: Int) -> GoalScore { plans[plan] }
}
