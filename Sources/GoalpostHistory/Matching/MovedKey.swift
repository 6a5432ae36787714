import GoalpostModel

/// What a goal that left one plan for another must have kept: its id, its title and its days.
struct MovedKey: Hashable {
  private let kind: String
  private let id: String
  private let title: String
  private let start: CalendarDay?
  private let end: CalendarDay?

  init?(_ goal: some ComparedGoal, in plan: Plan) {
    guard let id = goal.identifier, let title = goal.titleKey else { return nil }
    kind = type(of: goal).recordName
    self.id = id
    self.title = title
    start = plan.cycle.value?.start
    end = plan.cycle.value?.end
  }
}
