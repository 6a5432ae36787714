import GoalpostModel
import Testing

/// An instant has a day in UTC, one where the user is, and the latest on Earth.
@Suite struct TodayTests {
  /// 2026-12-01 at 00:00 UTC.
  private static let midnight = 1_796_083_200

  private static func days(hour: Int, minute: Int = 0, ahead: Int) throws -> [String] {
    let today = try #require(
      Today(
        secondsSinceEpoch: midnight + hour * 3_600 + minute * 60,
        localSecondsAhead: ahead * 3_600))
    return [today.utc, today.local, today.latest].map(\.description)
  }

  @Test func `in the morning of Auckland it is the day before in UTC and Pago Pago`() throws {
    #expect(try Self.days(hour: 19, ahead: 13) == ["2026-12-01", "2026-12-02", "2026-12-02"])
    #expect(try Self.days(hour: 19, ahead: -11) == ["2026-12-01", "2026-12-01", "2026-12-02"])
    #expect(try Self.days(hour: 5, ahead: -11) == ["2026-12-01", "2026-11-30", "2026-12-01"])
  }

  @Test func `the latest day begins at ten in UTC`() throws {
    #expect(try Self.days(hour: 9, minute: 59, ahead: 0).last == "2026-12-01")
    #expect(try Self.days(hour: 10, ahead: 0).last == "2026-12-02")
  }

  @Test func `an instant before 1970 has days too`() throws {
    let today = try #require(Today(secondsSinceEpoch: -1, localSecondsAhead: 3_600))
    #expect(today.utc.description == "1969-12-31")
    #expect(today.local.description == "1970-01-01")
  }

  @Test func `at the end of the calendar no day is later than its last`() throws {
    let today = try #require(Today(secondsSinceEpoch: 253_402_300_799, localSecondsAhead: 46_800))
    #expect(today.local.description == "9999-12-31")
    #expect(today.latest.description == "9999-12-31")
    #expect(Today(secondsSinceEpoch: 253_402_300_800, localSecondsAhead: 0) == nil)
    #expect(Today(secondsSinceEpoch: .min, localSecondsAhead: 0) == nil)
  }
}
