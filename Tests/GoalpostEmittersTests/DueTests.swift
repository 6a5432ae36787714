import GoalpostReport
import Testing

@Suite("What is due and what is ahead")
struct DueTests {
  private static let plan = """
    goalpost: 1
    unit: ferry
    owner: Ana
    cycle: 2026-Q4
    objectives:
      - id: on-time
        title: Leave on the minute
        key_results:
          - id: departures
            title: More departures are on time
            baseline: 80%
            target: 95%
            checkpoints:
              - {date: 2026-11-20, value: 85%, title: First timetable}
              - {date: 2026-12-04, value: 90%}
              - {date: 2026-12-05, value: 91%}
            check_ins: [{date: 2026-11-12, value: 86%}]
          - id: queue
            title: The queue gets shorter
            owner: Ben
            baseline: 30 min
            target: 10 min
            due: 2026-11-30
            check_ins: [{date: 2026-11-13, value: 20 min}]
        initiatives:
          - {title: Paint the lanes, owner: Ben, due: 2026-11-16}
          - {title: Hire a deckhand, due: 2026-11-27}
          - {title: Print the timetable, due: 2026-11-10, done: 2026-11-09}
    kpis:
      - id: breakdowns
        title: Breakdowns
        cadence: weekly
        target: 0 breakdowns
        threshold: 2 breakdowns
        better: lower
        readings: [{date: 2026-11-10, value: 3 breakdowns}]
      - id: fuel
        title: Fuel for each crossing
        owner: Ben
        cadence: weekly
        at_most: 40 litres
        threshold: 50 litres
        readings: [{date: 2026-11-16, value: 41.5 litres}]
    """

  private static func report(owner: String? = nil) throws -> Report {
    try GoalFiles(plan).report(
      asOf: "2026-11-20", options: .init(version: "0.0.0", owner: owner))
  }

  @Test func `what is silent is due, and so is late work`() throws {
    #expect(try Self.report().dues.map(\.title) == ["Paint the lanes"])
    let dues = try GoalFiles(Self.plan).report(asOf: "2026-11-25").dues
    #expect(
      dues.map { "\($0.title), \($0.owner ?? "-"), \($0.days)" } == [
        "More departures are on time, Ana, 13", "The queue gets shorter, Ben, 12",
        "Paint the lanes, Ben, 9",
      ])
    #expect(dues.first?.place.line == 9)
    #expect(
      dues.map(\.line?.text) == [
        ", {date: 2026-11-25, value: …%}", ", {date: 2026-11-25, value: … min}", nil,
      ])
  }

  @Test func `final values are due for 30 days after the end`() throws {
    let dues = try GoalFiles(Self.plan).report(asOf: "2027-01-30").dues
    #expect(
      dues.map { "\($0.title), \($0.days)" } == [
        "More departures are on time, 49", "The queue gets shorter, 17",
      ])
    #expect(
      dues.map(\.line?.text) == [
        ", {date: 2026-12-31, value: …%}", ", {date: 2026-11-30, value: … min}",
      ])
    #expect(try GoalFiles(Self.plan).report(asOf: "2027-01-31").dues == [])
  }

  @Test func `nothing is due in a plan that is over`() throws {
    let over = try GoalFiles(Self.plan).report(asOf: "2027-02-01")
    #expect(over.dues == [])
  }

  @Test func `silence that is an exception already is told once`() throws {
    let text = """
      goalpost: 1
      unit: ferry
      cycle: 2026-Q4
      objectives:
        - id: one
          title: One
          key_results: [{id: k, title: Silent, baseline: 0, target: 10}]
      """
    let report = try GoalFiles(text).report(asOf: "2026-11-20")
    #expect(report.exceptions.map(\.title) == ["Silent"])
    #expect(report.dues == [])
  }

  @Test func `the next two weeks are told day by day, today and the last included`() throws {
    let days = try Self.report().upcoming
    #expect(
      days.map { "\($0.inDays) \($0.kind.rawValue) \($0.title): \($0.text)" } == [
        "0 checkpoint More departures are on time: 85% (First timetable), reached already",
        "7 work Hire a deckhand: ", "10 due The queue gets shorter: 10 min",
        "14 checkpoint More departures are on time: 90%",
      ])
  }

  @Test func `a KPI tells how far it is from its line`() throws {
    let kpis = try Self.report().plans.flatMap(\.kpis)
    #expect(kpis.map(\.distanceText) == ["1 beyond its line", "8.5 inside its line"])
    #expect(kpis.map(\.currentAge) == [10, 4])
  }

  @Test func `one owner sees what is theirs, below the objectives that hold it`() throws {
    let report = try Self.report(owner: " bEN ")
    #expect(report.owner == "Ben")
    #expect(report.plans.flatMap(\.objectives).flatMap(\.keyResults).map(\.id) == ["queue"])
    #expect(report.plans.flatMap(\.kpis).map(\.id) == ["fuel"])
    #expect(report.dues.map(\.title) == ["Paint the lanes"])
    #expect(report.upcoming.map(\.title) == ["The queue gets shorter"])
    #expect(report.exceptions.allSatisfy { $0.owner == "Ben" })
    #expect(try Self.report().owners == ["Ana", "Ben"])
  }

  @Test func `what is in trouble beyond the five is counted`() throws {
    let keyResults = (1...7).map { number in
      """
            - {id: k\(number), title: Number \(number), baseline: 0, target: 10,
              check_ins: [{date: 2026-11-16, value: 0}]}
      """
    }
    let text = """
      goalpost: 1
      unit: ferry
      cycle: 2026-Q4
      objectives:
        - id: one
          title: One
          key_results:
      \(keyResults.joined(separator: "\n"))
      """
    let report = try GoalFiles(text).report(asOf: "2026-11-20")
    #expect(report.exceptions.count == 5)
    #expect(report.furtherExceptions == 2)
  }
}
