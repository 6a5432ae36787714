import GoalpostReport

/// The days of the next two weeks.
extension StatusPage {
  private static var mostDays: Int { 20 }

  var ahead: [String] {
    guard !report.upcoming.isEmpty else { return [] }
    let shown = report.upcoming.prefix(Self.mostDays)
    let rest = report.upcoming.count - shown.count
    return heading("Next \(ReportBuilder.daysAhead) days") + shown.flatMap(entry)
      + (rest > 0 ? paragraph("and \(rest) more", indent: 2) : [])
  }

  private func entry(_ entry: UpcomingDay) -> [String] {
    let when = nearness(entry.inDays).padded(to: 12)
    let what = entry.kind.rawValue.padded(to: 12)
    let title = entry.text.isEmpty ? entry.title : "\(entry.title): \(entry.text)"
    let owner = report.owner == nil ? entry.owner : nil
    let facts = [title, owner, entry.day.spelledOut].compactMap { $0 }
    guard !isNarrow else {
      return ["  " + (when + what).withoutTrailingSpaces] + self.facts(facts, indent: 4)
    }
    let lines = self.facts(facts, indent: 26)
    return ["  " + when + what + (lines.first?.dropFirst(26) ?? "")] + lines.dropFirst()
  }

  private func nearness(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "tomorrow"
    default: "in \(days) days"
    }
  }
}
