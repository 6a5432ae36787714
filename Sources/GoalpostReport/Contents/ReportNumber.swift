/// A value in an item's unit.
package struct Amount: Hashable, Sendable {
  /// Bare, in the unit that `measured_in` names: `44` of 44%; at most six decimals.
  package let decimal: String
  /// With its unit, as people write it: `44%`.
  package let text: String

  package init(decimal: String, text: String) {
    self.decimal = decimal
    self.text = text
  }
}

/// A score, a progress, an attainment or a confidence.
package struct ReportScore: Hashable, Sendable {
  /// On 0–1 whatever the plan's scale; at most six decimals.
  package let decimal: String
  /// As the plan's scale prints it: `0.70`, or `70`.
  package let text: String
  /// 0…1000 along a bar, clamped.
  package let permille: Int

  package init(decimal: String, text: String, permille: Int) {
    self.decimal = decimal
    self.text = text
    self.permille = min(max(permille, 0), 1000)
  }
}

/// How a score moved since last week.
package struct ScoreChange: Hashable, Sendable {
  /// Signed, on 0–1; at most six decimals.
  package let decimal: String
  /// `up 0.06`, `down 0.02`, `unchanged`.
  package let text: String

  package init(decimal: String, text: String) {
    self.decimal = decimal
    self.text = text
  }
}
