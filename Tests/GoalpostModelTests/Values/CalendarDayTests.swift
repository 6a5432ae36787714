import GoalpostModel
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-10-12", 20738),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `A day has a number and a number its day`(iso: String, number: Int) throws {
    let day = try #require(CalendarDay(iso))
    #expect(day.daysSinceEpoch == number)
    #expect(CalendarDay(daysSinceEpoch: number).description == iso)
  }

  @Test(arguments: [
    "", "2026-10", "2026-10-1", "2026-10-123", "2026-1-012", "26-10-12", "2026/10/12",
    "2026-13-01", "2026-00-01", "2026-02-30", "2026-04-31", "2026-10-00", "2025-02-29",
    "1900-02-29", "0000-01-01", "12.10.2026", " 2026-10-12", "2026-10-12 ", "2026-10-12T00:00",
    "+026-10-12", "２０２６-10-12", "tomorrow",
  ])
  func `What is not written as YYYY-MM-DD or is no real day is refused`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `Every day from 1599 to 2401 follows the one before and reads back`() throws {
    var day = try #require(CalendarDay("1599-12-31"))
    let last = try #require(CalendarDay("2401-01-01"))
    var previous = (day.year, day.month, day.day)
    while day < last {
      day = day.advanced(by: 1)
      let date = (day.year, day.month, day.day)
      #expect(date > previous)
      #expect(CalendarDay(year: date.0, month: date.1, day: date.2) == day)
      #expect(date.2 == previous.2 + 1 || date.2 == 1)
      previous = date
    }
    #expect(day == last)
  }

  @Test func `Days are counted and compared`() throws {
    let day = try #require(CalendarDay("2024-02-28"))
    #expect(day.advanced(by: 1).description == "2024-02-29")
    #expect(day.advanced(by: -59).description == "2023-12-31")
    #expect(day.days(until: day.advanced(by: 366)) == 366)
    #expect(day < day.advanced(by: 1))
    #expect(CalendarDay("2026-11-20"[...])?.spelledOut == "20 November 2026")
  }

  @Test func `No number of days leaves the calendar`() throws {
    let day = try #require(CalendarDay("2024-02-28"))
    #expect(day.advanced(by: .max).description == "9999-12-31")
    #expect(day.advanced(by: .min).description == "0001-01-01")
    #expect(CalendarDay(daysSinceEpoch: .max).description == "9999-12-31")
  }
}
