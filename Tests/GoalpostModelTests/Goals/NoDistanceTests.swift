import Testing

@testable import GoalpostModel

@Suite("A target that equals its baseline")
struct NoDistanceTests {
  @Test(
    "is told at the target or the change, with the baseline",
    arguments: [
      FaultRow(
        "baseline: 9\ntarget: 9 quotes",
        "no-distance @ 9 quotes | hold the line with `at_least` or `at_most` | baseline -> 9"),
      FaultRow("target: 120 min\nbaseline: 2 h", "no-distance @ 120 min"),
      FaultRow("baseline: 3.50%\ntarget: 3.5%", "no-distance @ 3.5%"),
      FaultRow("baseline: 9\nchange: +0", "no-distance @ +0 | the baseline -> 9"),
      FaultRow("baseline: 9\nchange: 1x", "no-distance @ 1x"),
      FaultRow("baseline: 0\nchange: +30%", "no-distance @ +30%"),
      FaultRow("baseline: 0\ntarget: 0%", "no-distance @ 0%"),
      FaultRow("baseline: 9\ntarget: 10"), FaultRow("target: 9"), FaultRow("baseline: 9"),
      FaultRow("at_least: 9\nat_most: 9"),
      FaultRow("baseline: 9%\ntarget: 9", "unit-mismatch @ 9"),
    ])
  func told(_ row: FaultRow) {
    row.expectFaults(in: Small.keyResult)
    row.expectFaults(in: Small.kpi)
  }
}
