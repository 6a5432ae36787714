import Foundation
import Testing

/// One instant, seen from both ends of the world. The clock is the injector's; the zones are written
/// as rules, and by name where the machine knows them.
@Suite(.enabled(if: FaultInjector.isThere, "\(FaultInjector.why)"))
struct DaysOnEarthTests {
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
            check_ins:
              - {date: 2026-11-02, value: 82%}
    """

  /// 2026-12-01 at 19:00 UTC: December 2 in the morning of Auckland, December 1 in Pago Pago.
  private static let evening = 1_796_083_200 + 19 * 3_600
  /// 2026-12-01 at 05:00 UTC: the evening of November 30 in Pago Pago.
  private static let night = 1_796_083_200 + 5 * 3_600

  private static let zones: [(zone: String, clock: Int, day: String)] = [
    ("NZDT-13", evening, "2026-12-02"), ("SST11", evening, "2026-12-01"),
    ("NZDT-13", night, "2026-12-01"), ("SST11", night, "2026-11-30"),
    ("UTC", evening, "2026-12-01"), ("JST-9", evening, "2026-12-02"),
  ]
  private static let named = [
    ("Pacific/Auckland", evening, "2026-12-02"), ("Asia/Tokyo", evening, "2026-12-02"),
    ("Pacific/Pago_Pago", night, "2026-11-30"),
  ].filter { FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/\($0.0)") }

  private static func run(
    _ words: [String], zone: String, clock: Int, plan: String = plan
  ) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "ferry.goals.yaml")
    return try Program().run(
      words, in: folder.url,
      environment: FaultInjector.environment(clock: clock).merging(["TZ": zone]) { $1 }
    ).output
  }

  @Test(arguments: zones + named)
  func `lines to paste name the user's own day`(zone: String, clock: Int, day: String) throws {
    let line = "- {date: \(day), value: …%}"
    let check = try Self.run(["check"], zone: zone, clock: clock)
    #expect(check.contains("add `\(line)` below its `check_ins:`"), "\(check)")
    #expect(try Self.run(["status"], zone: zone, clock: clock).contains(line))
  }

  @Test(arguments: ["NZDT-13", "SST11", "UTC"])
  func `a day that was named is named everywhere`(zone: String) throws {
    let words = ["check", "--as-of", "2026-11-20"]
    let check = try Self.run(words, zone: zone, clock: Self.evening)
    #expect(check.contains("- {date: 2026-11-20, value: …%}"))
  }

  @Test(arguments: ["NZDT-13", "SST11", "UTC"])
  func `scores and documents are the same in every zone`(zone: String) throws {
    for words in [["report", "--format", "json"], ["report", "--format", "csv"]] {
      let usual = try Self.run(words, zone: "UTC", clock: Self.evening)
      #expect(try Self.run(words, zone: zone, clock: Self.evening) == usual)
      #expect(usual.contains("2026-12-01"))
    }
  }

  @Test(arguments: [("2026-12-02", false), ("2026-12-03", true)], ["NZDT-13", "SST11"])
  func `no day that has begun somewhere is in the future`(
    _ dated: (day: String, isFuture: Bool), zone: String
  ) throws {
    let plan = Self.plan + "\n          - {date: \(dated.day), value: 90%}"
    let check = try Self.run(["check"], zone: zone, clock: Self.evening, plan: plan)
    #expect(check.contains("future-reading") == dated.isFuture, "\(check)")
    // What was pasted is not asked for again.
    #expect(check.contains("missing-check-in") == dated.isFuture, "\(check)")
    let status = try Self.run(["status"], zone: zone, clock: Self.evening, plan: plan)
    #expect(status.contains("1 check-in of ferry") == dated.isFuture, "\(status)")
    // Scores see it from that day in UTC on.
    let report = try Self.run(
      ["report", "--format", "csv"], zone: zone, clock: Self.evening, plan: plan)
    #expect(!report.contains(",90,"))
    let later = try Self.run(
      ["report", "--format", "csv", "--as-of", dated.day], zone: zone, clock: Self.evening,
      plan: plan)
    #expect(later.contains(",90,"))
  }

  @Test(arguments: ["NZDT-13", "SST11"])
  func `a plan that is locked today in Auckland is locked`(zone: String) throws {
    for (day, isAsked) in [("2026-12-02", false), ("2026-12-03", true)] {
      let plan = Self.plan.replacing("cycle: 2026-Q4", with: "cycle: 2026-Q4\nlocked: \(day)")
      let check = try Self.run(["check", "--notes"], zone: zone, clock: Self.evening, plan: plan)
      #expect(check.contains("unlocked-plan") == isAsked, "\(check)")
    }
  }

  @Test func `a project that is begun in the morning of Auckland begins with its quarter`() throws {
    let folder = try TemporaryFolder()
    // 2026-12-31 at 19:00 UTC.
    let environment = FaultInjector.environment(clock: 1_798_675_200 + 19 * 3_600)
    for (zone, quarter) in [("NZDT-13", "2027-Q1"), ("UTC", "2026-Q4")] {
      let result = try Program().run(
        ["init", zone], in: folder.url, environment: environment.merging(["TZ": zone]) { $1 })
      #expect(result.status == 0)
      let files = try FileManager.default.subpathsOfDirectory(
        atPath: folder.url.appending(path: zone).path)
      let texts = try files.filter { $0.hasSuffix(".goals.yaml") }.map {
        try String(contentsOf: folder.url.appending(path: "\(zone)/\($0)"), encoding: .utf8)
      }
      #expect(texts.contains { $0.contains("cycle: \(quarter)") })
    }
  }
}
