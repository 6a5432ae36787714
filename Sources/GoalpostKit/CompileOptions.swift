import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// What a compilation depends on besides its sources. There is no clock below the caller: the day
/// is a parameter.
public struct CompileOptions: Sendable {
  /// Nothing dated later is seen.
  package var asOf: CalendarDay
  /// Where that day is today by the clock in UTC: the other days of this instant. Nil where a day
  /// was named.
  package var today: Today?
  /// Internal goals are left out before anything is scored.
  package var isForPublic = false
  package var configuration: ProjectConfiguration
  package var limits: Limits
  /// Who reads and judges. What comes out does not depend on it.
  package var workers = Workers.single
  /// Told whenever part of a stage is done, by whichever worker did it; nil where nobody measures.
  package var stageEnded: (@Sendable (Stage) -> Void)?

  package init(
    asOf: CalendarDay, configuration: ProjectConfiguration = .default, limits: Limits = Limits()
  ) {
    self.asOf = asOf
    self.configuration = configuration
    self.limits = limits
  }

  /// Options for an instant by the clock.
  package init(
    today: Today, configuration: ProjectConfiguration = .default, limits: Limits = Limits()
  ) {
    self.init(asOf: today.utc, configuration: configuration, limits: limits)
    self.today = today
  }

  /// Options for a day, `2026-11-20`; nil where that is no day of the calendar.
  public init?(asOf day: String, configuration: ProjectConfiguration = .default) {
    guard let day = CalendarDay(day) else { return nil }
    self.init(asOf: day, configuration: configuration)
  }
}
