/// A realistic plan that differs from the next in names and numbers: three objectives of four key
/// results with six weekly check-ins each, three KPIs with six readings, a cascade thirty wide.
/// About ten kilobytes. Nothing is to be said about it, but for the fault that one in fifty has.
struct GeneratedPlan {
  let index: Int

  /// With its fault, where it has one.
  var text: String { GeneratedFault(ofPlan: index)?.planted(in: soundText) ?? soundText }

  private var parent: Int? { Self.parent(of: index) }

  private static func parent(of index: Int) -> Int? { index == 0 ? nil : (index - 1) / 30 }

  /// One further down than its parent; nearly 28,000 plans fit above the last.
  private var level: String {
    let levels = ["company", "department", "team"]
    return depth < levels.count ? levels[depth] : "individual"
  }

  /// How many are above it.
  private var depth: Int {
    sequence(first: index, next: Self.parent(of:)).dropFirst().count { _ in true }
  }

  private var soundText: String {
    var text = """
      goalpost: 1
      unit: team-\(index)
      name: Team number \(index)
      level: \(level)
      \(parent.map { "parent: team-\($0)\n" } ?? "")owner: Lead of team \(index)
      cycle: 2026-Q4
      locked: 2026-10-12

      objectives:

      """
    for objective in 0..<3 { text += self.objective(objective) }
    text += "\nkpis:\n"
    for kpi in 0..<3 { text += self.kpi(kpi) }
    return text
  }

  private func objective(_ number: Int) -> String {
    var text = """
        - id: objective-\(number)
          title: Become the \(Self.themes[(index + number) % Self.themes.count]) \(merit)
          why: Customers choose the supplier that keeps its word, and tell their friends.
          \(parent.map { "supports: team-\($0)/objective-\(number)\n    " } ?? "")key_results:

      """
    for keyResult in 0..<4 { text += self.keyResult(keyResult, of: number) }
    return text
  }

  /// Another one on each level: an objective is no copy of the one that it supports.
  private var merit: String { Self.merits[depth % Self.merits.count] }

  private func keyResult(_ number: Int, of objective: Int) -> String {
    let start = 20 + (index * 7 + objective * 3 + number) % 30
    let goal = start + 12
    var text = """
            - id: result-\(number)
              title: \(Self.results[(index + objective + number) % Self.results.count])
              baseline: \(start)%
              target: \(goal)%
              check_ins:

      """
    for week in 0..<6 {
      let day = Self.days[week]
      text += "          - {date: \(day), value: \(start + week + index % 2)%, "
      text += "confidence: 0.\(5 + week % 4), note: Week \(week + 1) went as planned}\n"
    }
    return text
  }

  private func kpi(_ number: Int) -> String {
    let target = 90 + (index + number) % 8
    var text = """
        - id: kpi-\(number)
          title: On-time delivery of line \(number)
          why: Late parcels cost us the next order
          how: Pack the evening before
          owner: Lead of line \(number)
          cadence: {measured: weekly, reviewed: quarterly}
          objectives: [objective-\(number)]
          benchmark: {value: \(target - 4)%, source: Last year's median of the trade}
          target: \(target)%
          threshold: \(target - 10)%
          readings:

      """
    for week in 0..<6 { text += "      - {date: \(Self.days[week]), value: \(target - week)%}\n" }
    return text
  }

  private static let themes = ["bakery", "workshop", "library", "clinic", "courier", "studio"]
  private static let merits = [
    "people rely on", "neighbours recommend", "colleagues learn from", "newcomers feel at home in",
  ]
  private static let results = [
    "More of our customers come back within the quarter",
    "More parcels arrive on the day that was promised",
    "More of those who ask hear from us on the same day",
    "More visitors find what they came for",
    "More of what we repair stays repaired",
  ]
  private static let days = [
    "2026-10-12", "2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16",
  ]
}
