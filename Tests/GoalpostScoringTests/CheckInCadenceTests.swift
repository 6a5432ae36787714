import GoalpostModel
import Testing

@Suite("The check-in cadence of a plan")
struct CheckInCadenceTests {
  @Test(
    "is as said, else weekly, and monthly in a cycle beyond 98 days",
    arguments: [
      ("{id: c, start: 2026-01-01, end: 2026-04-08}", "level: team", CheckInCadence.weekly),
      ("{id: c, start: 2026-01-01, end: 2026-04-09}", "level: team", .monthly),
      ("2026", "check_in_cadence: fortnightly", .fortnightly),
    ])
  func cadence(cycle: String, field: String, cadence: CheckInCadence) {
    let text = Hundred.plan("target: 5", plan: field, cycle: cycle)
    let scored = Scored(text, on: Hundred.day(0))
    #expect(scored.project.plans[0].effectiveCheckInCadence == cadence)
  }
}
