import GoalpostModel

extension GoalMatching {
  /// The head with the check-ins and readings that the base had; goals that are new keep theirs.
  func headWithValuesOfBase(besides untouched: UntouchedPlans) -> Project {
    var plans = head.plans
    for plan in plans.indices where !untouched.contains(plan) {
      for objective in head.objectives(ofPlan: plan) {
        for path in head.keyResults(of: objective) {
          guard let old = keyResults.bases[path].map({ base[$0] }) else { continue }
          plans[plan].edit(path) {
            $0.checkIns = old.checkIns
            $0.current = old.current
          }
        }
      }
      for path in head.numbers(ofPlan: plan) {
        guard let old = kpis.bases[path].map({ base[$0] }) else { continue }
        plans[plan].edit(path) {
          $0.readings = old.readings
          $0.current = old.current
        }
      }
      plans[plan].settleAgain()
    }
    return Project.link(
      plans, isComplete: head.isComplete, externalUnits: head.externalUnits,
      silence: head.silence
    ).project
  }
}
