/// What one owner answers for in the running plans.
package struct OwnerReport: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case objective
    case keyResult = "key_result"
    case kpi
  }

  /// A goal or KPI of theirs.
  package struct Item: Hashable, Sendable {
    package var kind: Kind
    package var title: String
    package var anchor: String
    /// The unit's name for people.
    package var unit: String
    /// Nil for an objective of which nothing can be said.
    package var status: Status?
    /// Nothing was heard of it for longer than its cadence allows.
    package var isSilent = false
  }

  /// As it was first written; nil for what nobody answers for.
  package var name: String?
  /// In the order of the report.
  package var items: [Item] = []

  /// How their goals of one kind stand; empty without any.
  package func counts(of kind: Kind) -> [StateCount] {
    StateCount.counts(items.filter { $0.kind == kind }.map(\.status))
  }

  /// Of key results and KPIs.
  package var silent: Int { items.count { $0.isSilent } }
}
