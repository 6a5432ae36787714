import GoalpostModel
import GoalpostScoring
import Testing

@Suite("The progress expected of a key result")
struct ExpectedProgressTests {
  static func expected(_ fields: String, on day: Int) throws -> Rational? {
    try Hundred.keyResult("baseline: 0\ntarget: 100\n\(fields)", on: day).expected
  }

  static func checkpoints(_ marks: (day: Int, value: String)...) -> String {
    let list = marks.map { "{date: \(Hundred.day($0.day)), value: \"\($0.value)\"}" }
    return "checkpoints: [\(list.joined(separator: ", "))]"
  }

  @Test(
    "is a straight line over the days from 0 on the first to 1 on the last",
    arguments: [(0, 0), (1, 1), (50, 50), (99, 99), (100, 100), (150, 100)])
  func line(day: Int, percent: Int) throws {
    #expect(try Self.expected("", on: day) == Rational(percent, over: 100))
  }

  @Test("reaches 1 on its own due", arguments: [(25, 50), (49, 98), (50, 100), (80, 100)])
  func due(day: Int, percent: Int) throws {
    let due = "due: \(Hundred.day(50))"
    #expect(try Self.expected(due, on: day) == Rational(percent, over: 100))
  }

  @Test("is 1 at once with a due on the first day, or before it", arguments: [0, -10])
  func dueAtTheStart(due: Int) throws {
    #expect(try Self.expected("due: \(Hundred.day(due))", on: 0) == 1)
  }

  @Test("needs no value, only a way to go")
  func withoutValues() throws {
    #expect(try Self.expected("", on: 50) == Rational(1, over: 2))
    #expect(try Hundred.keyResult("why: Because", on: 50).expected == nil)
  }

  @Test(
    "goes through the checkpoints, straight between them",
    arguments: [
      (0, Rational(0)), (10, Rational(5, over: 100)), (20, Rational(10, over: 100)),
      (30, Rational(45, over: 100)), (40, Rational(80, over: 100)), (70, Rational(90, over: 100)),
      (100, Rational(1)),
    ])
  func checkpoints(day: Int, progress: Rational) throws {
    let marks = Self.checkpoints((20, "10"), (40, "80"))
    #expect(try Self.expected(marks, on: day) == progress)
  }

  @Test("reads checkpoints by their dates, whatever their order in the file")
  func disorderedCheckpoints() throws {
    let marks = Self.checkpoints((40, "80"), (20, "10"))
    #expect(try Self.expected(marks, on: 30) == Rational(45, over: 100))
  }

  @Test(
    "clamps each checkpoint's own progress",
    arguments: [("150", 25, 50), ("150", 75, 100), ("-50", 25, 0), ("-50", 75, 50)])
  func clampedCheckpoint(value: String, day: Int, percent: Int) throws {
    let marks = Self.checkpoints((50, value))
    #expect(try Self.expected(marks, on: day) == Rational(percent, over: 100))
  }

  @Test("starts at a checkpoint of the first day instead of 0", arguments: [(0, 20), (50, 60)])
  func checkpointOnFirstDay(day: Int, percent: Int) throws {
    #expect(
      try Self.expected(Self.checkpoints((0, "20")), on: day) == Rational(percent, over: 100))
  }

  @Test("takes no notice of checkpoints on or after the due, or before the first day")
  func checkpointsWithoutEffect() throws {
    let late = Self.checkpoints((-10, "50"), (50, "10"), (60, "20"))
    let fields = "due: \(Hundred.day(50))\n\(late)"
    #expect(try Self.expected(fields, on: 25) == Rational(1, over: 2))
    #expect(try Self.expected(fields, on: 50) == 1)
    #expect(try Self.expected(fields, on: 55) == 1)
  }

  @Test(
    "is 0 until due at pace step, or the last checkpoint passed",
    arguments: [(0, 0), (29, 0), (30, 40), (59, 40), (60, 70), (99, 70), (100, 100)])
  func step(day: Int, percent: Int) throws {
    let fields = "pace: step\n" + Self.checkpoints((30, "40"), (60, "70"))
    #expect(try Self.expected(fields, on: day) == Rational(percent, over: 100))
  }

  @Test("is 0 until due at pace step without checkpoints", arguments: [(99, 0), (100, 1)])
  func bareStep(day: Int, progress: Int) throws {
    #expect(try Self.expected("pace: step", on: day) == Rational(progress))
  }

  @Test(
    "comes in a step where a count or a bare number goes from 0 to 1",
    arguments: [
      ("baseline: 0\ntarget: 1", true), ("target: 1", true), ("target: 1 launch", true),
      ("baseline: 0\nchange: +1", true), ("baseline: 0\ntarget: 2", false),
      ("baseline: 1\ntarget: 0", false), ("baseline: 0%\ntarget: 100%", false),
      ("target: $1", false), ("target: 1 day", false), ("target: 1 per week", false),
      ("target: 1\npace: line", false), ("target: 1x", false), ("target: 1 of 5", false),
    ])
  func defaultPace(fields: String, isStep: Bool) throws {
    let expected = try Hundred.keyResult(fields, on: 50).expected
    #expect(expected == (isStep ? 0 : Rational(1, over: 2)))
  }

  @Test("hides behind a faulty due, pace or list of checkpoints: the state is then measured")
  func faultyFields() throws {
    for fault in ["due: soon", "pace: fast", "checkpoints: none"] {
      let fields = "baseline: 0\ntarget: 10\n\(fault)\n" + Hundred.checkIns((10, "5"))
      let score = try Hundred.keyResult(fields, on: 50)
      #expect(score.expected == nil)
      #expect(score.state == .measured)
      #expect(score.progress == Rational(1, over: 2))
    }
  }
}
