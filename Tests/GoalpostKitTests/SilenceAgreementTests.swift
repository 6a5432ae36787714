import GoalpostEmitters
import GoalpostKit
import GoalpostModel
import GoalpostReport
import Testing

/// Silence has one definition: for every cadence and every age of the last value, the rules, the
/// documents and the status say the same.
@Suite struct SilenceAgreementTests {
  static let standard: [SilentKind] = [
    .checkIns("weekly", 9), .checkIns("fortnightly", 16), .checkIns("monthly", 35),
    .readings("daily", 4), .readings("weekly", 14), .readings("monthly", 62),
    .readings("quarterly", 184), .readings("yearly", 732),
  ]
  static let configured: [SilentKind] = [
    .checkIns("weekly", 1), .checkIns("fortnightly", 21), .checkIns("monthly", 400),
    .readings("daily", 7), .readings("weekly", 8), .readings("monthly", 31),
    .readings("quarterly", 92), .readings("yearly", 366),
  ]
  private static let configuration = """
    goalpost: 1
    silence:
      check_ins: {weekly: 1, fortnightly: 21, monthly: 400}
      readings: {daily: 7, weekly: 8, monthly: 31, quarterly: 92, yearly: 366}
    """

  @Test(arguments: standard)
  func `rules, documents and the status agree on every day`(_ kind: SilentKind) throws {
    try agree(on: kind, configuration: nil)
  }

  @Test(arguments: configured)
  func `they agree on days that the project sets`(_ kind: SilentKind) throws {
    try agree(on: kind, configuration: Self.configuration)
  }

  @Test func `a KPI without a cadence is never silent, nor what it measures`() throws {
    let compilation = try compile(SilentKind.readings(nil, .max).text(ages: [0, 740]), nil)
    #expect(compilation.rules(named: "stale-kpi").isEmpty)
    #expect(compilation.rules(named: "missing-check-in").isEmpty)
    let report = compilation.report()
    #expect(report.plans.flatMap(\.kpis).allSatisfy { $0.status.word != "silent" })
    #expect(report.trust.silent == 0)
    #expect(report.trust.silentKPIs == 0)
    #expect(report.dues.isEmpty)
  }

  @Test(arguments: standard)
  func `the status names what is silent`(_ kind: SilentKind) throws {
    for (age, isSilent) in [(kind.limit, false), (kind.limit + 1, true)] {
      let compilation = try compile(kind.text(ages: [age]), nil)
      let text = StatusRenderer.render(compilation.report(), style: StatusStyle())
      #expect(text.contains("silent") == isSilent, "\(text)")
      let note = "as of \(kind.asOf(before: age).short), \(age) days ago"
      #expect((age < 365 && text.contains(note)) == (isSilent && age < 365), "\(text)")
    }
  }

  private func agree(on kind: SilentKind, configuration: String?) throws {
    let ages = Array(0...740)
    let compilation = try compile(kind.text(ages: ages), configuration)
    let report = compilation.report()
    let expected = Set(ages.filter { $0 > kind.limit }.map { "k\($0)" })

    let keyResults = report.plans.flatMap(\.objectives).flatMap(\.keyResults)
    #expect(keyResults.count == ages.count)
    #expect(Set(keyResults.filter(\.isSilent).map(\.id)) == expected)
    #expect(Set(keyResults.filter { $0.ageNote != nil }.map(\.id)) == expected)
    #expect(compilation.rules(named: "missing-check-in") == expected)
    #expect(report.trust.silent == expected.count)

    let told = report.exceptions.filter { $0.status.word == "silent" }.map(\.title)
    let titles = Set(report.dues.map(\.title) + told)
    #expect(titles == Set(expected.map { kind.titleOfDue($0) }))

    guard case .readings = kind else { return }
    let kpis = report.plans.flatMap(\.kpis)
    #expect(Set(kpis.filter { $0.status.word == "silent" }.map(\.id)) == expected)
    #expect(Set(kpis.filter { $0.band == nil }.map(\.id)) == expected)
    #expect(kpis.allSatisfy { $0.attainment != nil })
    #expect(compilation.rules(named: "stale-kpi") == expected)
    #expect(report.trust.silentKPIs == expected.count)
  }

  private func compile(_ text: String, _ configuration: String?) throws -> Compilation {
    var options = try #require(CompileOptions(asOf: SilentKind.asOf.description))
    if let configuration {
      let (read, faults) = ProjectConfiguration.read(
        Source(path: ".goalpost.yaml", text: configuration))
      #expect(faults.diagnostics.isEmpty)
      options.configuration = read
    }
    return Goalpost.compile([Source(path: "a.goals.yaml", text: text)], options: options)
  }
}

/// A kind of values, and the days after which one is silent.
enum SilentKind: Sendable {
  case checkIns(String, Int)
  case readings(String?, Int)

  static let asOf = CalendarDay("2027-06-01") ?? CalendarDay(daysSinceEpoch: 0)

  var limit: Int {
    switch self {
    case .checkIns(_, let limit), .readings(_, let limit): limit
    }
  }

  func asOf(before age: Int) -> CalendarDay { Self.asOf.advanced(by: -age) }

  /// What is asked for: of a key result that a KPI measures, the KPI's reading.
  func titleOfDue(_ id: String) -> String {
    switch self {
    case .checkIns: "Key result \(id)"
    case .readings: "KPI \(id)"
    }
  }

  /// One key result for each age of its last value; with readings, measured by a KPI of that age.
  func text(ages: [Int]) -> String {
    let head = """
      goalpost: 1
      unit: bakery
      owner: Ana
      cycle: {id: long, start: 2024-01-01, end: 2028-12-31}
      """
    let objective = "objectives:\n  - title: Bread\n    id: bread\n    key_results:"
    switch self {
    case .checkIns(let cadence, _):
      let keyResults = ages.map { age in
        """
              - {id: k\(age), title: Key result k\(age), baseline: 0, target: 10,
                 check_ins: [{date: \(asOf(before: age)), value: 5}]}
        """
      }
      return "\(head)\ncheck_in_cadence: \(cadence)\n\(objective)\n"
        + keyResults.joined(separator: "\n")
    case .readings(let cadence, _):
      let keyResults = ages.map { age in
        "      - {id: k\(age), title: Key result k\(age), kpi: k\(age), baseline: 0, target: 10}"
      }
      let rhythm = cadence.map { "cadence: \($0), " } ?? ""
      let kpis = ages.map { age in
        """
          - {id: k\(age), title: KPI k\(age), \(rhythm)target: 5, better: higher,
             readings: [{date: \(asOf(before: age)), value: 5}]}
        """
      }
      return "\(head)\n\(objective)\n" + keyResults.joined(separator: "\n") + "\nkpis:\n"
        + kpis.joined(separator: "\n")
    }
  }
}

extension Compilation {
  /// The ids of the goals that a rule speaks of.
  fileprivate func rules(named rule: String) -> Set<String> {
    Set(
      findings.diagnostics.filter { $0.rule == rule }
        .compactMap { $0.subject.split(separator: "/").last.map(String.init) })
  }
}
