/// An amendment and what it is about.
package struct AmendedGoal: Sendable {
  package let amendment: Amendment
  /// The plan that it stands in.
  package let plan: Int
  /// Nil where its reference names nothing in the project, as for a goal that was removed.
  package let goal: GoalPath?

  package init(amendment: Amendment, plan: Int, goal: GoalPath?) {
    self.amendment = amendment
    self.plan = plan
    self.goal = goal
  }
}
