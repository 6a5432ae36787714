import GoalpostModel
import GoalpostScoring
import GoalpostSource
import Testing

@Suite("The state of a key result, the first that applies")
struct KeyResultStateTests {
  @Test("is planned before the first day, even with values, and has no progress")
  func planned() throws {
    let fields = "baseline: 0\ntarget: 10\n" + Hundred.checkIns((-5, "5"))
    let score = try Hundred.keyResult(fields, on: -1)
    #expect(score.state == .planned)
    #expect(score.progress == nil)
    #expect(score.raw == nil)
    #expect(score.expected == nil)
    #expect(score.derivation.isEmpty)
    #expect(try Hundred.keyResult(fields, on: 0).state != .planned)
    #expect(try Hundred.keyResult("title: Nothing to measure", on: -1).state == .planned)
  }

  @Test("is not scored where there is nothing to measure by, before no data")
  func notScored() throws {
    let score = try Hundred.keyResult("why: Because", on: 50)
    #expect(score.state == .notScored)
    #expect(score.kind == .unquantified)
    #expect(score.reason == "it has no target, change or line")
    #expect(score.expected == nil)
    #expect(try Hundred.keyResult("why: Because", on: 101).state == .notScored)
  }

  @Test(
    "is not scored where a field that it needs is faulty",
    arguments: [
      ("target: soon", "target"), ("baseline: ten\ntarget: 20", "baseline"),
      ("at_least: TBD", "at_least"), ("baseline: 1\nchange: 5", "change"),
      ("baseline: 1\ntarget: 5\ncheck_ins: none", "check_ins"),
      ("baseline: 1\ntarget: 5\ncurrent: many", "current"),
      ("baseline: 30%\ntarget: 5 days", "target"), ("at_least: 5\nat_most: 3", "at_least"),
    ])
  func faultyField(fields: String, name: String) throws {
    let scored = Scored(Hundred.plan(fields), on: Hundred.day(50))
    #expect(!scored.faults.isEmpty)
    let score = try scored.keyResult("loaves")
    #expect(score.state == .notScored)
    #expect(score.reason == "its `\(name)` cannot be used")
  }

  @Test("is no data without a value, also after the last day, and never missed")
  func noData() throws {
    for day in [0, 50, 100, 101, 400] {
      let score = try Hundred.keyResult("baseline: 0\ntarget: 10", on: day)
      #expect(score.state == .noData)
      #expect(score.progress == nil)
    }
    let later = "baseline: 0\ntarget: 10\n" + Hundred.checkIns((60, "5"))
    #expect(try Hundred.keyResult(later, on: 59).state == .noData)
  }

  @Test(
    "is graded after the last day",
    arguments: [
      ("7", GoalState.achieved), ("6.99", .progressed), ("4", .progressed), ("3.99", .missed),
      ("0", .missed), ("-3", .missed), ("12", .achieved),
    ])
  func graded(value: String, state: GoalState) throws {
    let fields = "baseline: 0\ntarget: 10\n" + Hundred.checkIns((50, value))
    let score = try Hundred.keyResult(fields, on: 101)
    #expect(score.state == state)
    #expect(score.band == state)
    #expect(try Hundred.keyResult(fields, on: 100).band == nil)
  }

  @Test("is not graded early by a due that has passed")
  func dueDoesNotGrade() throws {
    let fields = "baseline: 0\ntarget: 10\ndue: \(Hundred.day(40))\n" + Hundred.checkIns((30, "5"))
    #expect(try Hundred.keyResult(fields, on: 41).state == .atRisk)
    #expect(try Hundred.keyResult(fields, on: 101).state == .progressed)
  }

  @Test("counts check-ins after the last day from their date")
  func lateCheckIn() throws {
    let fields = "baseline: 0\ntarget: 10\n" + Hundred.checkIns((90, "5"), (105, "8"))
    #expect(try Hundred.keyResult(fields, on: 104).state == .progressed)
    #expect(try Hundred.keyResult(fields, on: 105).state == .achieved)
  }

  @Test("is done when its target is reached, also with a current, until it is graded")
  func done() throws {
    let fields = "baseline: 0\ntarget: 10\n" + Hundred.checkIns((3, "10"))
    #expect(try Hundred.keyResult(fields, on: 3).state == .done)
    #expect(try Hundred.keyResult(fields, on: 100).state == .done)
    #expect(try Hundred.keyResult(fields, on: 101).state == .achieved)
    #expect(try Hundred.keyResult("baseline: 0\ntarget: 10\ncurrent: 11", on: 3).state == .done)
  }

  @Test("is measured with an undated current, graded after the last day")
  func measured() throws {
    let fields = "baseline: 0\ntarget: 10\ncurrent: 5"
    let score = try Hundred.keyResult(fields, on: 90)
    #expect(score.state == .measured)
    #expect(score.progress == Rational(1, over: 2))
    #expect(score.expected == nil)
    #expect(score.projection == nil)
    #expect(score.neededPerWeek == nil)
    #expect(score.recentPerWeek == nil)
    #expect(score.currentDate == nil)
    #expect(score.values.isEmpty)
    #expect(try Hundred.keyResult(fields, on: 101).state == .progressed)
    #expect(try Hundred.keyResult(fields, on: 0).state == .measured)
    #expect(try Hundred.keyResult(fields, on: -1).current == nil)
  }

  @Test(
    "is on track up to a gap of 0.10, behind up to 0.25, at risk beyond",
    arguments: [
      ("40", GoalState.onTrack), ("39.99", .behind), ("25", .behind), ("24.99", .atRisk),
      ("60", .onTrack), ("-20", .atRisk),
    ])
  func gap(value: String, state: GoalState) throws {
    let fields = "baseline: 0\ntarget: 100\n" + Hundred.checkIns((45, value))
    #expect(try Hundred.keyResult(fields, on: 50).state == state)
  }

  @Test("is never worse than on track once it has reached the achieved line of its band")
  func achievedLine() throws {
    let fields = "baseline: 0\ntarget: 100\n" + Hundred.checkIns((45, "70"))
    let late = "baseline: 0\ntarget: 100\n" + Hundred.checkIns((45, "69"))
    #expect(try Hundred.keyResult(fields, on: 100).state == .onTrack)
    #expect(try Hundred.keyResult(late, on: 100).state == .atRisk)
    let committed = try Hundred.keyResult(fields, objective: "ambition: committed", on: 100)
    #expect(committed.state == .atRisk)
  }

  @Test("is measured where the plan has no cycle, and not scored where the cycle is faulty")
  func withoutCycle() throws {
    let fields = "baseline: 0\ntarget: 10\n" + Hundred.checkIns((3, "5"))
    let lasting = Scored(Hundred.plan(fields, cycle: nil), on: Hundred.day(50))
    #expect(try lasting.keyResult("loaves").state == .measured)
    #expect(try lasting.keyResult("loaves").expected == nil)
    let faulty = Scored(Hundred.plan(fields, cycle: "2026-Q5"), on: Hundred.day(50))
    #expect(faulty.faults == [.wrongType])
    #expect(try faulty.keyResult("loaves").state == .notScored)
  }
}
