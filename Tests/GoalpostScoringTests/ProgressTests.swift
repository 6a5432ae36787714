import GoalpostModel
import GoalpostScoring
import Testing

@Suite("Progress of a moving key result")
struct ProgressTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    let baseline: String
    let target: String
    let value: String
    let raw: Rational
    let printed: String

    init(
      _ baseline: String, _ target: String, _ value: String, _ raw: Rational, _ printed: String
    ) {
      (self.baseline, self.target, self.value) = (baseline, target, value)
      (self.raw, self.printed) = (raw, printed)
    }

    var testDescription: String { "\(baseline) → \(target) at \(value)" }
  }

  static let vectors = [
    Vector("30%", "50%", "44%", Rational(7, over: 10), "0.70"),
    Vector("0.1", "0.4", "0.31", Rational(7, over: 10), "0.70"),
    Vector("200", "0", "100", Rational(1, over: 2), "0.50"),
    Vector("10", "0", "7", Rational(3, over: 10), "0.30"),
    Vector("10", "0", "-10", 2, "1.00"),
    Vector("100", "60", "50", Rational(5, over: 4), "1.00"),
    Vector("0", "10", "5.9", Rational(59, over: 100), "0.59"),
    Vector("30%", "50%", "28%", Rational(-1, over: 10), "0.00"),
    Vector("$1M", "$1.5M", "$1.35M", Rational(7, over: 10), "0.70"),
    Vector("2 h", "30 min", "60 min", Rational(2, over: 3), "0.67"),
  ]

  @Test("is exact, in either direction, with magnitudes and units", arguments: vectors)
  func progress(_ vector: Vector) throws {
    let score = try Hundred.keyResult(
      """
      baseline: \(vector.baseline)
      target: \(vector.target)
      \(Hundred.checkIns((10, vector.value)))
      """, on: 20)
    #expect(score.raw == vector.raw)
    #expect(score.progress == vector.raw.clamped(to: 0...1))
    #expect(ScoreText(scale: .unit, band: .aspirational).print(score.progress) == vector.printed)
  }

  @Test("needs a distance: a target that equals the baseline is an error and not scored")
  func noDistance() throws {
    let text = Hundred.plan("baseline: 5\ntarget: 5\n\(Hundred.checkIns((1, "5")))")
    let scored = Scored(text, on: Hundred.day(20))
    #expect(scored.faults == [.noDistance])
    let score = try scored.keyResult("loaves")
    #expect(score.state == .notScored)
    #expect(score.reason == "its baseline and its target are the same")
    #expect(score.progress == nil)
    #expect(score.expected == nil)
  }

  @Test("reaches a 0.70 that a mean of thirds makes without falling short of it")
  func exactThirds() throws {
    let score = try Hundred.keyResult(
      "baseline: 0\ntarget: 3\n\(Hundred.checkIns((1, "2.1")))", on: 101)
    #expect(score.progress == Rational(7, over: 10))
    #expect(score.state == .achieved)
  }

  @Test(
    "counts a change from its baseline",
    arguments: [
      ("9 quotes", "+15 quotes", "14 quotes", Rational(1, over: 3)),
      ("40", "+30%", "46", Rational(1, over: 2)),
      ("20%", "+5pp", "21%", Rational(1, over: 5)),
      ("20", "3x", "30", Rational(1, over: 4)),
      ("-10", "-3", "-11.5", Rational(1, over: 2)),
    ])
  func changes(baseline: String, change: String, value: String, progress: Rational) throws {
    let score = try Hundred.keyResult(
      "baseline: \(baseline)\nchange: \(change)\n\(Hundred.checkIns((1, value)))", on: 20)
    #expect(score.progress == progress)
  }

  @Test("takes the latest value on or before the day, whatever the order in the file")
  func latestValue() throws {
    let fields = """
      baseline: 0
      target: 10
      \(Hundred.checkIns((30, "3"), (10, "1"), (20, "2"), (20, "2.5"), (40, "4")))
      """
    let score = try Hundred.keyResult(fields, on: 29)
    #expect(score.current == Rational(5, over: 2))
    #expect(score.currentDate == Hundred.day(20))
    #expect(score.values.map(\.amount) == [1, 2, Rational(5, over: 2)])
    #expect(try Hundred.keyResult(fields, on: 30).progress == Rational(3, over: 10))
  }
}
