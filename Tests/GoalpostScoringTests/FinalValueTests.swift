import GoalpostModel
import GoalpostScoring
import Testing

/// After the last day a grade stands, and what it rests on may be too old.
@Suite struct FinalValueTests {
  private static func silence(
    _ fields: String, plan: String = "check_in_cadence: weekly", on day: Int = 101
  ) throws -> KeyResultScore {
    try Hundred.keyResult("baseline: 0\ntarget: 10\n" + fields, plan: plan, on: day)
  }

  @Test func `a value within the days of its cadence before the end is final`() throws {
    let final = try Self.silence(Hundred.checkIns((91, "4")))
    #expect(final.silence == .none)
    let old = try Self.silence(Hundred.checkIns((90, "4")))
    #expect(old.silence == .noFinalValue(of: Hundred.day(100), daysBefore: 10, isDue: false))
    #expect(old.silence.gradeNote == "last seen 10 days before the end")
    #expect(old.state == .progressed)
  }

  @Test func `a note is no value`() throws {
    let score = try Self.silence(
      "check_ins: [{date: \(Hundred.day(50)), value: 4}, {date: \(Hundred.day(99)), note: Soon}]")
    #expect(score.silence.gradeNote == "last seen 50 days before the end")
  }

  @Test func `a check-in of the days after the end is final from its date on`() throws {
    let late = Hundred.checkIns((50, "4"), (105, "9"))
    #expect(try Self.silence(late, on: 104).silence.hasNoFinalValue)
    #expect(try Self.silence(late, on: 105).silence == .none)
  }

  @Test func `without any value it is no data, and has no final value`() throws {
    let score = try Self.silence("")
    #expect(score.state == .noData)
    #expect(score.silence == .noFinalValue(of: Hundred.day(100), daysBefore: nil, isDue: false))
    #expect(score.silence.gradeNote == nil)
  }

  @Test func `what was due earlier is final by its due date`() throws {
    let due = "due: \(Hundred.day(40))\n"
    #expect(try Self.silence(due + Hundred.checkIns((31, "4"))).silence == .none)
    #expect(
      try Self.silence(due + Hundred.checkIns((30, "4"))).silence.gradeNote
        == "last seen 10 days before it was due")
  }

  @Test func `an undated value is never silent`() throws {
    #expect(try Self.silence("current: 4").silence == .none)
  }

  @Test func `a value that cannot be read may be the final one`() throws {
    let score = try Self.silence(Hundred.checkIns((50, "4"), (99, "lots")))
    #expect(score.silence == .none)
  }

  @Test func `during the cycle nothing is final, and before it nothing is silent`() throws {
    #expect(try Self.silence(Hundred.checkIns((50, "4")), on: 100).silence.isSilent)
    #expect(try !Self.silence(Hundred.checkIns((50, "4")), on: 101).silence.isSilent)
    #expect(try Self.silence("", on: -20).silence == .none)
  }

  @Test(arguments: [("", 9), ("", 10)])
  func `silence without a check-in is counted from the first day`(_: String, _ day: Int) throws {
    #expect(try Self.silence("", on: day).silence.isSilent == (day == 10))
  }

  @Test func `what is reached or past its due date is not silent`() throws {
    #expect(try Self.silence(Hundred.checkIns((5, "10")), on: 60).silence == .none)
    let due = "due: \(Hundred.day(40))\n"
    #expect(try Self.silence(due + Hundred.checkIns((5, "4")), on: 40).silence.isSilent)
    #expect(try Self.silence(due + Hundred.checkIns((5, "4")), on: 41).silence == .none)
  }

  @Test func `after the last day nothing is projected or needed`() throws {
    let values = Hundred.checkIns((20, "1"), (60, "4"), (95, "6"))
    let last = try Self.silence(values, on: 99)
    #expect(last.projection != nil)
    #expect(last.neededPerWeek != nil)
    let over = try Self.silence(values, on: 101)
    #expect(over.projection == nil)
    #expect(over.neededPerWeek == nil)
    #expect(over.recentPerWeek == nil)
  }
}

/// A KPI whose latest reading is too old has no band, whatever it was.
@Suite struct SilentKPITests {
  private static func score(_ fields: String, on day: Int) throws -> KPIScore {
    try Hundred.kpi("cadence: weekly\nbetter: higher\n" + fields, on: day)
  }

  @Test(arguments: [("12", KPIState.onTarget), ("9", .nearTarget), ("1", .offTarget)])
  func `it is silent from the day after, and keeps attainment and trend`(
    _ value: String, _ state: KPIState
  ) throws {
    let fields = "target: 10\n" + Hundred.readings((0, "5"), (7, value))
    let fresh = try Self.score(fields, on: 21)
    let silent = try Self.score(fields, on: 22)
    #expect(fresh.state == state)
    #expect(fresh.band == state)
    #expect(silent.state == .silent)
    #expect(silent.band == nil)
    #expect(silent.attainment == fresh.attainment)
    #expect(silent.trend == fresh.trend)
  }

  @Test func `silence outweighs a breach, which stays in the ledger`() throws {
    let fields = "target: 10\nthreshold: 5\n" + Hundred.readings((0, "8"), (7, "4"))
    #expect(try Self.score(fields, on: 21).state == .breached)
    let silent = try Self.score(fields, on: 22)
    #expect(silent.state == .silent)
    #expect(silent.isBreached)
    #expect(silent.openBreach?.opened == Hundred.day(7))
  }

  @Test func `no data comes first, and an undated value is never silent`() throws {
    #expect(try Self.score("target: 10", on: 90).state == .noData)
    #expect(try Self.score("target: 10\ncurrent: 12", on: 900).state == .onTarget)
  }

  @Test func `the measuring cadence counts, not the one of reviews`() throws {
    let fields =
      "cadence: {reviewed: weekly}\ntarget: 10\nbetter: higher\n" + Hundred.readings((0, "12"))
    #expect(try Hundred.kpi(fields, on: 700).state == .onTarget)
  }

  @Test func `a value that is too old has no band, whatever a later one says that cannot be read`()
    throws
  {
    let fields =
      "target: 10\nreadings: [{date: \(Hundred.day(0)), value: 12}, {date: soon, value: 1}]"
    let score = try Self.score(fields, on: 90)
    #expect(score.state == .silent)
    #expect(score.band == nil)
  }
}
