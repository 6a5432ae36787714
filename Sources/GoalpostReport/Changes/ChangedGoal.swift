/// The goal that a change is about.
package struct ChangedGoal: Hashable, Sendable {
  /// `plan`, `objective`, `key result`, `KPI` or `metric`.
  package var kind: String
  /// `marketing@2026-Q4/authority/ctr`: in the head; of a removed goal in the base.
  package var subject: String
  /// The same without its plan: `authority/ctr`; of a plan its unit.
  package var reference: String
  package var title: String
  package var owner: String?
  /// In the head, at the goal; of a removed goal in the base.
  package var place: Place
  /// An amendment is asked for: its plan was locked at the base.
  package var isLocked: Bool
}
