import GoalpostModel
import Testing

@Suite struct CycleTests {
  @Test(arguments: [
    ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q2", "2026-04-01", "2026-06-30"),
    ("2026-Q3", "2026-07-01", "2026-09-30"), ("2026-Q4", "2026-10-01", "2026-12-31"),
    ("2026-H1", "2026-01-01", "2026-06-30"), ("2026-H2", "2026-07-01", "2026-12-31"),
    ("2026", "2026-01-01", "2026-12-31"),
  ])
  func `Quarters, halves and years of the calendar have their days`(
    id: String, start: String, end: String
  ) throws {
    let cycle = try #require(Cycle(calendarID: id))
    #expect(cycle.id == id)
    #expect(cycle.start.description == start)
    #expect(cycle.end.description == end)
  }

  @Test(arguments: [
    "", "2026-Q0", "2026-Q5", "2026-q4", "2026-H3", "2026Q4", "2026-", "26-Q4", "Q4 2026",
    "0000", "20266", "2026-Q44", "fy27-q1",
  ])
  func `Any other name is not of the calendar`(id: String) {
    #expect(Cycle(calendarID: id) == nil)
  }

  private func cycle(_ start: String, _ end: String, id: String = "own") throws -> Cycle {
    let (first, last) = try (#require(CalendarDay(start)), #require(CalendarDay(end)))
    return try #require(Cycle(id: id, start: first, end: last))
  }

  @Test func `Two cycles are the same when their days are`() throws {
    let named = try cycle("2026-10-01", "2026-12-31", id: "autumn")
    let quarter = try #require(Cycle(calendarID: "2026-Q4"))
    #expect(named == quarter)
    #expect(Set([named, quarter]).count == 1)
    #expect(try cycle("2026-10-01", "2026-12-30") != quarter)
  }

  @Test func `A cycle ends on or after its start`() throws {
    let day = try #require(CalendarDay("2026-10-12"))
    #expect(Cycle(id: "day", start: day, end: day)?.dayCount == 1)
    #expect(Cycle(id: "backwards", start: day, end: day.advanced(by: -1)) == nil)
  }

  @Test func `A longer cycle with the middle day in it contains a cycle`() throws {
    let year = try #require(Cycle(calendarID: "2026"))
    let quarter = try #require(Cycle(calendarID: "2026-Q4"))
    #expect(year.contains(quarter))
    #expect(!quarter.contains(year))
    #expect(!quarter.contains(quarter))
    #expect(try year.contains(cycle("2025-12-29", "2026-03-29")))
    #expect(try !year.contains(cycle("2026-12-01", "2027-03-01")))
  }

  @Test func `Both days are included and weeks count from the first`() throws {
    let quarter = try #require(Cycle(calendarID: "2026-Q4"))
    #expect(quarter.dayCount == 92)
    #expect(quarter.weekCount == 14)
    #expect(quarter.middleDay.description == "2026-11-15")
    #expect(quarter.contains(quarter.start) && quarter.contains(quarter.end))
    #expect(!quarter.contains(quarter.end.advanced(by: 1)))
    #expect(quarter.week(on: quarter.start) == 1)
    #expect(quarter.week(on: quarter.start.advanced(by: 7)) == 2)
    #expect(quarter.week(on: quarter.end) == 14)
    #expect(quarter.week(on: quarter.start.advanced(by: -1)) == nil)
  }
}
