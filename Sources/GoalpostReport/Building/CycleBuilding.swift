import GoalpostModel

extension CycleReport {
  init(_ cycle: Cycle, asOf day: CalendarDay) {
    // People call a quarter of 92 days thirteen weeks: the day over belongs to the last one.
    let weeks = max(1, (cycle.dayCount + 3) / 7)
    let phase: Phase = day < cycle.start ? .planned : day > cycle.end ? .ended : .running
    let days =
      switch phase {
      case .planned: day.days(until: cycle.start)
      case .running: day.days(until: cycle.end)
      case .ended: cycle.end.days(until: day)
      }
    self.init(
      id: cycle.id, start: ReportDay(cycle.start), end: ReportDay(cycle.end), phase: phase,
      week: phase == .running ? min(cycle.start.days(until: day) / 7 + 1, weeks) : nil,
      weeks: weeks, days: days)
  }
}
