import GoalpostSource

/// What the references of a project name, in both directions.
package struct Links: Sendable {
  /// A reference and what it names.
  package struct Resolved: Hashable, Sendable {
    package let range: SourceRange
    /// Nil where it is taken on trust: its unit lives in another repository.
    package let goal: GoalPath?
    /// The only match is in a cycle that neither is nor contains the holder's own.
    package let isOfOtherCycle: Bool
  }

  package internal(set) var supports: [ObjectivePath: [Resolved]] = [:]
  package internal(set) var dependsOn: [ObjectivePath: [Resolved]] = [:]
  package internal(set) var answers: [ObjectivePath: [KPIPath]] = [:]
  package internal(set) var measuredBy: [KeyResultPath: KPIPath] = [:]
  package internal(set) var objectives: [KPIPath: [ObjectivePath]] = [:]
  /// Every objective that a KPI or metric names under `objectives`.
  package internal(set) var objectivesOfKPIs: Set<ObjectivePath> = []
  /// What the decisions of a plan's retrospective are about.
  package internal(set) var decisions: [Int: [Resolved]] = [:]
  /// What the amendments of a plan are about, also those that say that something was removed.
  package internal(set) var amended: [Int: [Resolved]] = [:]
  /// The plans of the unit above, nearest cycle first; empty where there is none.
  package internal(set) var parents: [Int: [Int]] = [:]
  /// The plans that name a unit as their `parent`, in the order of the files.
  package internal(set) var plansBelow: [String: [Int]] = [:]
  /// The unit of a plan could not be read, so one that is not found may be there all the same.
  package internal(set) var hasUnreadableUnits = false

  /// Objectives that support an objective or key result.
  package internal(set) var servedBy: [GoalPath: [ObjectivePath]] = [:]
  /// Objectives that answer a KPI's breach.
  package internal(set) var answeredBy: [KPIPath: [ObjectivePath]] = [:]
  /// Key results whose values are a KPI's readings.
  package internal(set) var measures: [KPIPath: [KeyResultPath]] = [:]

  /// A KPI is tied by its own `objectives`, by a key result's `kpi`, or by an objective's
  /// `answers`.
  package func tied(to kpi: KPIPath) -> [ObjectivePath] {
    var tied = objectives[kpi] ?? []
    for path in (measures[kpi] ?? []).map(\.objective) + (answeredBy[kpi] ?? [])
    where !tied.contains(path) {
      tied.append(path)
    }
    return tied
  }
}
