import GoalpostModel

/// Which goal of the base became which goal of the head.
///
/// A goal is known by its plan (`unit@cycle`) and its id, whatever file it is written in. Where an
/// id changed, and with it often the slug of a reworded title, exactly one goal that vanished and
/// one that appeared below the same parent are taken for the same if they have one title, or one
/// place in the list and the same numbers. What was moved elsewhere keeps its id; across plans its
/// title and cycle must agree as well.
package struct GoalMatching: Sendable {
  private(set) var plans: PairFinder<Int>
  private(set) var objectives = PairFinder<ObjectivePath>()
  private(set) var keyResults = PairFinder<KeyResultPath>()
  private(set) var kpis = PairFinder<KPIPath>()
  let base: Project
  let head: Project
  let uncompared: UncomparedPlans

  init(base: Revision, head: Revision) {
    self.base = base.project
    self.head = head.project
    let uncompared = UncomparedPlans(base: base, head: head)
    self.uncompared = uncompared
    plans = PairFinder(
      base: base.project.plans.indices.filter { !uncompared.base.contains($0) },
      head: head.project.plans.indices.filter { !uncompared.head.contains($0) })
    plans.pairPlans(base: base, head: head)
    matchObjectives()
    matchKeyResults()
    matchKPIs()
  }

  /// What a goal of the head was at the base; nil for one that was added.
  package func base(of goal: GoalPath) -> GoalPath? {
    switch goal {
    case .plan(let plan): plans.bases[plan].map { .plan($0) }
    case .objective(let path): objectives.bases[path].map { .objective($0) }
    case .keyResult(let path): keyResults.bases[path].map { .keyResult($0) }
    case .kpi(let path): kpis.bases[path].map { .kpi($0) }
    }
  }

  private mutating func matchObjectives() {
    let (base, head) = (base, head)
    for (ours, theirs) in pairedPlans {
      var finder = PairFinder(
        base: base.objectives(ofPlan: ours), head: head.objectives(ofPlan: theirs))
      finder.pair(inOrderOf: { base[$0].identifier }, { head[$0].identifier })
      finder.pair(onlyOneBy: { base[$0].titleKey }, { head[$0].titleKey })
      finder.pair(
        onlyOneBy: { base[$0].contentKey(at: $0.objective) },
        { head[$0].contentKey(at: $0.objective) })
      objectives.add(finder)
    }
    for plan in plans.leftInBase {
      objectives.add(PairFinder(base: base.objectives(ofPlan: plan)))
    }
    for plan in plans.leftInHead {
      objectives.add(PairFinder(head: head.objectives(ofPlan: plan)))
    }
    objectives.pair(
      onlyOneBy: { MovedKey(base[$0], in: base.plans[$0.plan]) },
      { MovedKey(head[$0], in: head.plans[$0.plan]) })
  }

  private mutating func matchKeyResults() {
    let (base, head, objectives) = (base, head, objectives)
    var finder = PairFinder<KeyResultPath>()
    let compared = head.plans.indices.filter { !uncompared.head.contains($0) }
    for theirs in compared.flatMap({ head.objectives(ofPlan: $0) }) {
      guard let ours = objectives.bases[theirs] else {
        finder.add(PairFinder(head: head.keyResults(of: theirs)))
        continue
      }
      var siblings = PairFinder(base: base.keyResults(of: ours), head: head.keyResults(of: theirs))
      siblings.pair(inOrderOf: { base[$0].identifier }, { head[$0].identifier })
      siblings.pair(onlyOneBy: { base[$0].titleKey }, { head[$0].titleKey })
      siblings.pair(
        onlyOneBy: { base[$0].contentKey(at: $0.keyResult) },
        { head[$0].contentKey(at: $0.keyResult) })
      finder.add(siblings)
    }
    for gone in objectives.leftInBase {
      finder.add(PairFinder(base: base.keyResults(of: gone)))
    }
    let plans = plans.bases
    finder.pair(
      onlyOneBy: { SiblingKey(base[$0], inPlan: $0.objective.plan) },
      { SiblingKey(head[$0], inPlan: plans[$0.objective.plan]) })
    finder.pair(
      onlyOneBy: { MovedKey(base[$0], in: base.plans[$0.objective.plan]) },
      { MovedKey(head[$0], in: head.plans[$0.objective.plan]) })
    keyResults = finder
  }

  private mutating func matchKPIs() {
    let (base, head) = (base, head)
    for (ours, theirs) in pairedPlans {
      var finder = PairFinder(base: base.numbers(ofPlan: ours), head: head.numbers(ofPlan: theirs))
      finder.pair(inOrderOf: { base[$0].identifier }, { head[$0].identifier })
      finder.pair(onlyOneBy: { base[$0].titleKey }, { head[$0].titleKey })
      finder.pair(
        onlyOneBy: { base[$0].contentKey(at: $0.index) },
        { head[$0].contentKey(at: $0.index) })
      kpis.add(finder)
    }
    for plan in plans.leftInBase { kpis.add(PairFinder(base: base.numbers(ofPlan: plan))) }
    for plan in plans.leftInHead { kpis.add(PairFinder(head: head.numbers(ofPlan: plan))) }
    kpis.pair(
      onlyOneBy: { MovedKey(base[$0], in: base.plans[$0.plan]) },
      { MovedKey(head[$0], in: head.plans[$0.plan]) })
  }

  private var pairedPlans: [(base: Int, head: Int)] {
    head.plans.indices.compactMap { plan in plans.bases[plan].map { ($0, plan) } }
  }
}

/// What a key result keeps on its way to another objective of its plan.
private struct SiblingKey: Hashable {
  /// In the base.
  let plan: Int
  let id: String

  init?(_ keyResult: KeyResult, inPlan plan: Int?) {
    guard let plan, let id = keyResult.identifier else { return nil }
    self.plan = plan
    self.id = id
  }
}

extension Project {
  /// A plan's KPIs, then its metrics.
  package func numbers(ofPlan plan: Int) -> [KPIPath] {
    kpis(ofPlan: plan) + metrics(ofPlan: plan)
  }
}
