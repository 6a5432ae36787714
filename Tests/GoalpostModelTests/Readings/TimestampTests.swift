import Testing

@testable import GoalpostModel

@Suite("Times in a column of days")
struct TimestampTests {
  @Test(arguments: [
    "2026-10-12T08:00:00Z", "2026-10-12 08:00", "2026-10-12T08:00", "2026-10-12T08:00:00+02:00",
    "2026-10-12 08:00:00.123456", "2026-10-12T08:00:00,5-0800", "2026-10-12 08:00:00 +02:00",
    "2026-10-12T08:00:00+02", "2026-10-12t23:59:60z",
  ])
  func `are read as their day`(text: String) {
    #expect(DateReadings.day(ofTime: text)?.description == "2026-10-12")
  }

  @Test(arguments: [
    "2026-10-12", "2026-10-12T", "2026-10-12 noon", "2026-10-12T25:00", "2026-10-12T08:61",
    "2026-10-12T08:00Zebra", "2026-02-30T08:00", "2026-10-12T8:00", "2026-10-12T08:00:00.",
    "12.10.2026 08:00", "2026-10-12-08:00", "2026-10-12T08:00+2",
  ])
  func `are no times`(text: String) {
    #expect(DateReadings.day(ofTime: text) == nil)
  }
}
