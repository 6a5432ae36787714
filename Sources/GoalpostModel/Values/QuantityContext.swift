/// Where a quantity is written: how numbers are read there, and what help can offer.
package struct QuantityContext: Hashable, Sendable {
  /// What the field is for.
  package enum Role: Hashable, Sendable {
    case baseline, target, atLeast, atMost
    /// What was measured: a check-in, a reading, a cell of a table.
    case value
    /// A step from the baseline; the only one that takes a sign of plus.
    case change
  }

  /// How the project writes numbers; nil where it does not say.
  package var numbers: NumberStyle?
  package var role: Role
  /// A `baseline` is written in the same item.
  package var isBesideBaseline: Bool

  package init(
    _ role: Role = .value, numbers: NumberStyle? = nil, isBesideBaseline: Bool = false
  ) {
    self.role = role
    self.numbers = numbers
    self.isBesideBaseline = isBesideBaseline
  }
}
