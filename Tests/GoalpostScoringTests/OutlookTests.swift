import GoalpostModel
import GoalpostScoring
import Testing

@Suite("Where a key result is heading")
struct OutlookTests {
  static func score(_ fields: String, on day: Int) throws -> KeyResultScore {
    try Hundred.keyResult("baseline: 0\ntarget: 100\n\(fields)", on: day)
  }

  @Test(
    "is projected on the line through the first day and the latest value",
    arguments: [("20", 1), ("10", 2), ("5", 4)])
  func projection(value: String, denominator: Int) throws {
    let score = try Self.score(Hundred.checkIns((20, value)), on: 25)
    #expect(score.projection == Rational(1, over: denominator))
  }

  @Test("is projected from the date of the value, not from the day it is looked at")
  func staysWithTheValue() throws {
    let fields = Hundred.checkIns((20, "10"))
    #expect(try Self.score(fields, on: 20).projection == Rational(1, over: 2))
    #expect(try Self.score(fields, on: 90).projection == Rational(1, over: 2))
  }

  @Test("is clamped, from a raw progress that is not", arguments: [("-20", 0), ("90", 1)])
  func clamped(value: String, projection: Int) throws {
    #expect(
      try Self.score(Hundred.checkIns((20, value)), on: 25).projection == Rational(projection))
  }

  @Test("is read at due, also where the value is later")
  func readAtDue() throws {
    let due = "due: \(Hundred.day(40))\n"
    #expect(
      try Self.score(due + Hundred.checkIns((20, "30")), on: 25).projection == Rational(3, over: 5))
    #expect(
      try Self.score(due + Hundred.checkIns((80, "60")), on: 85).projection
        == Rational(3, over: 10))
  }

  @Test("is 0 with a due on the first day")
  func dueOnFirstDay() throws {
    let fields = "due: \(Hundred.day(0))\n" + Hundred.checkIns((20, "30"))
    #expect(try Self.score(fields, on: 25).projection == 0)
  }

  @Test(
    "waits for a value at least 7 days after the first day", arguments: [(6, false), (7, true)])
  func waitsAWeek(day: Int, isThere: Bool) throws {
    let projection = try Self.score(Hundred.checkIns((day, "1")), on: 30).projection
    #expect((projection != nil) == isThere)
  }

  @Test("is not projected at pace step, nor without a value")
  func noProjection() throws {
    let fields = "pace: step\n" + Hundred.checkIns((20, "30"))
    #expect(try Self.score(fields, on: 25).projection == nil)
    #expect(try Self.score("", on: 25).projection == nil)
  }

  @Test("needs what is left to the target a week, over the weeks left to due")
  func needed() throws {
    let score = try Self.score(Hundred.checkIns((20, "30")), on: 30)
    #expect(score.neededPerWeek == 7)
    let falling = try Hundred.keyResult(
      "baseline: 100\ntarget: 30\n" + Hundred.checkIns((20, "100")), on: 30)
    #expect(falling.neededPerWeek == -7)
  }

  @Test("needs nothing once it is reached, and has no weeks left from due on")
  func neededNoMore() throws {
    #expect(try Self.score(Hundred.checkIns((20, "110")), on: 30).neededPerWeek == nil)
    let fields = "due: \(Hundred.day(40))\n" + Hundred.checkIns((20, "30"))
    #expect(try Self.score(fields, on: 39).neededPerWeek == 490)
    #expect(try Self.score(fields, on: 40).neededPerWeek == nil)
  }

  @Test("compares that with the mean weekly step of the last three check-ins")
  func recent() throws {
    let fields = Hundred.checkIns((2, "50"), (10, "10"), (20, "12"), (31, "16"))
    #expect(try Self.score(fields, on: 40).recentPerWeek == 2)
    #expect(try Self.score(fields, on: 10).recentPerWeek == -35)
    #expect(try Self.score(fields, on: 9).recentPerWeek == nil)
  }

  @Test("marks checkpoints by progress, passed by their dates and reached by the latest value")
  func marks() throws {
    let fields = """
      baseline: 100
      target: 0
      checkpoints:
        - {date: \(Hundred.day(60)), value: 40, title: Half way and more}
        - {date: \(Hundred.day(30)), value: 80}
      \(Hundred.checkIns((20, "70")))
      """
    let marks = try Hundred.keyResult(fields, on: 30).marks
    #expect(marks.map(\.date) == [Hundred.day(30), Hundred.day(60)])
    #expect(marks.map(\.progress) == [Rational(1, over: 5), Rational(3, over: 5)])
    #expect(marks.map(\.isPassed) == [true, false])
    #expect(marks.map(\.isReached) == [true, false])
    #expect(marks.map(\.title) == [nil, "Half way and more"])
    #expect(try Hundred.keyResult(fields, on: 29).marks.map(\.isPassed) == [false, false])
    #expect(try Hundred.keyResult(fields, on: 19).marks.map(\.isReached) == [false, false])
  }

  @Test("tells the latest confidence, the one before, and the latest note of the day")
  func confidence() throws {
    let fields = """
      check_ins:
        - {date: \(Hundred.day(5)), confidence: 0.5, note: Started}
        - {date: \(Hundred.day(10)), value: 10, note: Better}
        - {date: \(Hundred.day(12)), confidence: 70%}
        - {date: \(Hundred.day(20)), confidence: 0.9, note: Too late to be seen}
      """
    let score = try Self.score(fields, on: 19)
    #expect(score.confidence == Rational(7, over: 10))
    #expect(score.previousConfidence == Rational(1, over: 2))
    #expect(score.note == "Better")
  }
}
