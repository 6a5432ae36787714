import GoalpostModel
import GoalpostScoring
import Testing

@Suite("A key result that holds a line")
struct HoldingTests {
  static let threeOfFour = Hundred.checkIns((10, "97%"), (20, "95%"), (30, "94.9%"), (40, "96%"))
  static let brokenLast = Hundred.checkIns((10, "97%"), (20, "95%"), (30, "96%"), (40, "94.9%"))

  @Test("makes progress of the values inside, bounds included")
  func valuesInside() throws {
    let score = try Hundred.keyResult("at_least: 95%\n\(Self.threeOfFour)", on: 50)
    #expect(score.kind == .holding)
    #expect(score.progress == Rational(3, over: 4))
    #expect(score.raw == score.progress)
    #expect(score.atLeast == Rational(95, over: 100))
    #expect(score.derivation == "3 of 4 values inside = 0.75")
  }

  @Test(
    "holds between both bounds",
    arguments: [("3", true), ("5", true), ("4", true), ("2.9", false), ("5.1", false)])
  func bothBounds(value: String, isInside: Bool) throws {
    let score = try Hundred.keyResult(
      "at_least: 3\nat_most: 5\n\(Hundred.checkIns((10, value)))", on: 50)
    #expect(score.progress == (isInside ? 1 : 0))
  }

  @Test("is expected to hold all the time, and is never done before the end")
  func expectation() throws {
    let score = try Hundred.keyResult("at_most: 5\n\(Hundred.checkIns((1, "4")))", on: 2)
    #expect(score.expected == 1)
    #expect(score.state == .onTrack)
    #expect(score.projection == nil)
    #expect(score.neededPerWeek == nil)
    #expect(try Hundred.keyResult("at_most: 5", on: 2).expected == 1)
  }

  @Test("has the values of the same line over time", arguments: [(19, 1), (20, 1), (35, 2)])
  func gaps(day: Int, inside: Int) throws {
    let fields = "at_most: 5\n" + Hundred.checkIns((10, "5"), (30, "6"), (34, "5"))
    let score = try Hundred.keyResult(fields, on: day)
    #expect(score.values.count(where: { $0.amount <= 5 }) == inside)
  }

  @Test("is never better than behind while the latest value is outside")
  func brokenLine() throws {
    let inside = (1...19).map { (day: $0, value: "97%") }
    let fields = "at_least: 95%\n" + Hundred.dated("check_ins", inside + [(20, "90%")])
    let score = try Hundred.keyResult(fields, on: 50)
    #expect(score.progress == Rational(19, over: 20))
    #expect(score.state == .behind)
    #expect(score.derivation == "19 of 20 values inside = 0.95; the latest is outside")
    #expect(try Hundred.keyResult(fields, on: 19).state == .onTrack)
  }

  @Test("is still at risk outside its line where the gap says so")
  func brokenLineAtRisk() throws {
    let fields = "at_least: 95%\n" + Hundred.checkIns((1, "96%"), (2, "90%"))
    #expect(try Hundred.keyResult(fields, on: 50).state == .atRisk)
  }

  @Test("ends progressed, not achieved, with its latest value outside")
  func brokenAtTheEnd() throws {
    #expect(
      try Hundred.keyResult("at_least: 95%\n\(Self.brokenLast)", on: 101).state == .progressed)
    let held = try Hundred.keyResult("at_least: 95%\n\(Self.threeOfFour)", on: 101)
    #expect(held.state == .achieved)
    let worse = "at_least: 95%\n" + Hundred.checkIns((1, "1%"), (2, "1%"), (3, "1%"))
    #expect(try Hundred.keyResult(worse, on: 101).state == .missed)
  }

  @Test("has one value with a current")
  func current() throws {
    let score = try Hundred.keyResult("at_most: 90 days\ncurrent: 80 days", on: 50)
    #expect(score.progress == 1)
    #expect(score.state == .measured)
    #expect(score.expected == nil)
    #expect(score.derivation == "1 of 1 value inside = 1.00")
  }
}
