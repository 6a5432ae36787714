import GoalpostModel
import GoalpostSource

/// Plans that are left out of a comparison on both sides, since a file could not be read to its end
/// in one of them: what seems to have changed, come or gone may only not have been read.
///
/// Left out are the plans of such a file, those of the file of that path in the other revision, the
/// plans of the same unit and cycle wherever they are written, and the plans with a key result that
/// is measured by a KPI of one that is left out.
struct UncomparedPlans {
  private(set) var base: Set<Int> = []
  private(set) var head: Set<Int> = []

  init(base: Revision, head: Revision) {
    let paths = Set((base.unread + head.unread).filter { $0.kind == .goals }.map(\.path))
    let isComplete = base.unread.isEmpty && head.unread.isEmpty
    guard !isComplete else { return }
    self.base = base.brokenPlans(at: paths)
    self.head = head.brokenPlans(at: paths)
    var count = -1
    while count != self.base.count + self.head.count {
      count = self.base.count + self.head.count
      self.base.formUnion(base.project.plans(measuredByPlans: self.base))
      self.head.formUnion(head.project.plans(measuredByPlans: self.head))
      self.base.formUnion(base.project.plans(likeOneOf: self.head, of: head.project))
      self.head.formUnion(head.project.plans(likeOneOf: self.base, of: base.project))
    }
  }
}

extension Revision {
  /// Whether every goal file was read to its end: what is not found is not there.
  var isComplete: Bool { !unread.contains { $0.kind == .goals } }

  fileprivate func brokenPlans(at paths: Set<String>) -> Set<Int> {
    Set(
      project.plans.indices.filter { index in
        let plan = project.plans[index]
        return paths.contains(path(ofPlan: index))
          || (plan.kpis.items + plan.metrics.items).contains(where: \.areReadingsCutOff)
          || !isComplete && project.hasUnresolvedMeasure(inPlan: index)
      })
  }
}

extension Project {
  /// A key result names a KPI that was not found, and may be one that was not read.
  fileprivate func hasUnresolvedMeasure(inPlan plan: Int) -> Bool {
    objectives(ofPlan: plan).flatMap(keyResults).contains {
      self[$0].kpi.isPresent && links.measuredBy[$0] == nil
    }
  }

  fileprivate func plans(measuredByPlans plans: Set<Int>) -> Set<Int> {
    Set(links.measuredBy.filter { plans.contains($0.value.plan) }.map(\.key.objective.plan))
  }

  /// Those that may be the same plan as one of another revision: of the same unit, and of the same
  /// cycle as far as both could be read.
  fileprivate func plans(likeOneOf others: Set<Int>, of project: Project) -> Set<Int> {
    var cycles: [String: Set<String?>] = [:]
    var unitsOfAnyCycle: Set<String> = []
    for index in others {
      let plan = project.plans[index]
      guard let unit = plan.unit.value else { continue }
      let isUnread = plan.cycle.isFaulty || plan.cycle.isAbsent && plan.isTruncated
      if isUnread { unitsOfAnyCycle.insert(unit) }
      cycles[unit, default: []].insert(plan.cycle.value?.id)
    }
    return Set(
      plans.indices.filter { index in
        guard let unit = plans[index].unit.value else { return false }
        return unitsOfAnyCycle.contains(unit)
          || cycles[unit]?.contains(plans[index].cycle.value?.id) ?? false
      })
  }
}
