import GoalpostModel

/// How a KPI stands on a day. All amounts are in its `unit`.
package struct KPIScore: Sendable {
  package var state: KPIState
  package var unit: UnitOfMeasure
  package var direction: KPI.Direction?
  /// In force on the day: stated, made from baseline and change, or the bound that the latest
  /// value misses.
  package var target: Rational?
  package var atLeast: Rational?
  package var atMost: Rational?
  /// The line in force for the latest reading; a moving one is the mean it was compared with.
  package var threshold: Rational?
  /// The readings seen by the day, oldest first; empty with an undated `current`.
  package var values: [DatedAmount]
  package var current: Rational?
  package var currentDate: CalendarDay?
  package var trend: Trend?
  /// 0…1; nil where it is not defined.
  package var attainment: Rational?
  /// Follows attainment alone, also in a breach; nil without one, and where it is silent.
  package var band: KPIState?
  /// The latest reading is beyond the threshold, also where it is silent.
  package var isBreached: Bool
  /// Oldest first.
  package var breaches: [Breach]
  package var derivationLine: DerivationLine

  /// How attainment was made: `91.2% / 97% = 0.94`; empty without one.
  package var derivation: String { derivationLine.text }

  /// A time beyond the threshold.
  package struct Breach: Hashable, Sendable {
    /// The first reading beyond it.
    package let opened: CalendarDay
    /// Objectives that answer it: of its own cycle or a later one that began before it closed.
    package let answeredBy: [ObjectivePath]
    /// The first day of the earliest answering objective's cycle, or the opening day if that is
    /// later; nil while nobody answers.
    package let answered: CalendarDay?
    /// The first reading back inside; nil while it is open.
    package let closed: CalendarDay?
    /// Readings beyond the threshold in this breach.
    package let readings: Int
  }

  package var openBreach: Breach? { breaches.last.flatMap { $0.closed == nil ? $0 : nil } }
}
