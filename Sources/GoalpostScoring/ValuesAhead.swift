import GoalpostModel

/// Values that are dated after the day of the scores, and no later than the latest day on Earth: they
/// were written where it is that day already. Scores see them once it is in UTC; until then nobody
/// asks for another.
extension Scoreboard {
  /// - Parameter latest: the day of the scores where it was named and is not the clock's.
  package func hasValueAhead(_ path: KeyResultPath, through latest: CalendarDay) -> Bool {
    guard asOf < latest else { return false }
    if let kpi = project.links.measuredBy[path], hasValueAhead(kpi, through: latest) {
      return true
    }
    return project[path].checkIns.items.contains { isAhead($0.date.value, latest) }
  }

  /// - Parameter latest: the day of the scores where it was named and is not the clock's.
  package func hasValueAhead(_ path: KPIPath, through latest: CalendarDay) -> Bool {
    asOf < latest && project[path].readings.items.contains { isAhead($0.date.value, latest) }
  }

  private func isAhead(_ date: CalendarDay?, _ latest: CalendarDay) -> Bool {
    date.map { asOf < $0 && $0 <= latest } ?? false
  }
}
