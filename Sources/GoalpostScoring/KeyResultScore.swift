import GoalpostModel

/// What a key result amounts to on a day. All amounts are in its `unit`.
package struct KeyResultScore: Sendable {
  package enum Kind: Sendable { case moving, holding, unquantified }

  /// A mark on the loading bar.
  package struct Mark: Hashable, Sendable {
    package let date: CalendarDay
    package let amount: Rational
    /// 0…1: how far along the bar it sits.
    package let progress: Rational
    package let title: String?
    /// Its date is not later than the day.
    package let isPassed: Bool
    /// The latest value is at or beyond it.
    package let isReached: Bool
  }

  package var kind: Kind
  package var state: GoalState
  package var unit: UnitOfMeasure
  /// In force on the day; assumed to be zero where `isBaselineAssumed`.
  package var baseline: Rational?
  package var target: Rational?
  package var atLeast: Rational?
  package var atMost: Rational?
  package var isBaselineAssumed: Bool
  package var start: CalendarDay?
  /// The due date in force, or the cycle's last day.
  package var due: CalendarDay?
  /// The values seen by the day, oldest first; empty with an undated `current`.
  package var values: [DatedAmount]
  /// The latest value, dated or not.
  package var current: Rational?
  package var currentDate: CalendarDay?
  package var confidence: Rational?
  package var previousConfidence: Rational?
  package var silence = KeyResultSilence.none
  /// The note of the latest check-in that has one.
  package var note: String?
  /// Not clamped: below 0 and above 1 are told.
  package var raw: Rational?
  /// 0…1.
  package var progress: Rational?
  package var expected: Rational?
  package var projection: Rational?
  /// In its unit, a week, over the weeks left to `due`.
  package var neededPerWeek: Rational?
  /// The mean weekly step of the last three check-ins.
  package var recentPerWeek: Rational?
  package var marks: [Mark]
  /// After the last day, and above 0.90 on an aspirational goal.
  package var wasProbablyTooEasy: Bool
  /// Why it is not scored, in a clause.
  package var reason: String?
  package var derivationLine: DerivationLine

  /// How progress was made: `(44% − 30%) / (50% − 30%) = 0.70`; empty without progress.
  package var derivation: String { derivationLine.text }

  /// The band that it ended in; nil until its cycle is over.
  package var band: GoalState? { state.isGraded ? state : nil }
}

/// A value and its day.
package struct DatedAmount: Hashable, Sendable {
  package let date: CalendarDay
  package let amount: Rational

  package init(date: CalendarDay, amount: Rational) {
    self.date = date
    self.amount = amount
  }
}
