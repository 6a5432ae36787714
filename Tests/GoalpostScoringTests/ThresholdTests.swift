import GoalpostModel
import GoalpostScoring
import Testing

@Suite("A KPI's threshold and trend")
struct ThresholdTests {
  @Test(
    "is crossed beyond the line, not on it",
    arguments: [
      ("at_least: 100\nthreshold: 90", "90", false), ("at_least: 100\nthreshold: 90", "89", true),
      ("at_most: 100\nthreshold: 110", "110", false), ("at_most: 100\nthreshold: 110", "111", true),
      ("target: 100\nthreshold: 90", "89", true), ("target: 90\nthreshold: 100", "101", true),
    ])
  func line(fields: String, value: String, isBreached: Bool) throws {
    let score = try Hundred.kpi("\(fields)\n\(Hundred.readings((10, value)))", on: 20)
    #expect((score.state == .breached) == isBreached)
    #expect(score.breaches.count == (isBreached ? 1 : 0))
  }

  @Test("leaves the band to attainment alone, also in a breach")
  func band() throws {
    let fields = "at_least: 100\nthreshold: 95\n" + Hundred.readings((10, "92"))
    let score = try Hundred.kpi(fields, on: 20)
    #expect(score.state == .breached)
    #expect(score.band == .nearTarget)
    #expect(score.threshold == 95)
  }

  @Test(
    "below the average compares with the readings before the latest",
    arguments: [
      (["10", "20", "14"], true), (["10", "20", "15"], false), (["90", "10", "20", "14"], true),
    ])
  func belowAverage(values: [String], isBreached: Bool) throws {
    let readings = values.enumerated().map { (day: $0, value: $1) }
    let fields = "threshold: {below_average_of: 2}\n" + Hundred.dated("readings", readings)
    let score = try Hundred.kpi(fields, on: 20)
    #expect(score.threshold == 15)
    #expect((score.state == .breached) == isBreached)
  }

  @Test("below the average needs one reading more than it averages")
  func tooFewReadings() throws {
    let fields = "threshold: {below_average_of: 2}\n" + Hundred.readings((1, "50"), (2, "1"))
    let score = try Hundred.kpi(fields, on: 20)
    #expect(score.state == .notScored)
    #expect(score.threshold == nil)
    #expect(score.breaches.isEmpty)
  }

  @Test("below the average reads as above it where lower is better")
  func aboveAverage() throws {
    let fields = "better: lower\nthreshold: {below_average_of: 2}\n"
    let higher = fields + Hundred.readings((1, "10"), (2, "20"), (3, "16"))
    #expect(try Hundred.kpi(higher, on: 20).state == .breached)
    let lower = fields + Hundred.readings((1, "10"), (2, "20"), (3, "14"))
    #expect(try Hundred.kpi(lower, on: 20).state == .notScored)
  }

  @Test(
    "has a trend: the latest reading against the one before",
    arguments: [
      ("better: higher", "4", "5", Trend.better), ("better: higher", "5", "4", .worse),
      ("better: lower", "4", "5", .worse), ("better: lower", "5", "4", .better),
      ("better: higher", "5", "5", .flat), ("why: Unknown", "5", "5", .flat),
      ("why: Unknown", "4", "5", nil), ("at_least: 4\nat_most: 6", "4", "6", .flat),
      ("at_least: 4\nat_most: 6", "8", "7", .better), ("at_least: 4\nat_most: 6", "5", "3", .worse),
    ] as [(String, String, String, Trend?)])
  func trend(fields: String, before: String, latest: String, trend: Trend?) throws {
    let readings = Hundred.readings((1, "1"), (2, before), (3, latest))
    #expect(try Hundred.kpi("\(fields)\n\(readings)", on: 20).trend == trend)
  }

  @Test("has no trend with one reading")
  func oneReading() throws {
    #expect(try Hundred.kpi("better: higher\n\(Hundred.readings((1, "1")))", on: 20).trend == nil)
  }
}
