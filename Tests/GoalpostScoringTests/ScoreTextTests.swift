import GoalpostModel
import GoalpostScoring
import Testing

@Suite("Printed scores")
struct ScoreTextTests {
  @Test(
    "have two decimals on 0-1, half away from zero, and never reach the line of the band above",
    arguments: [
      (Rational(7, over: 10), "0.70"), (Rational(6_996, over: 10_000), "0.6996"),
      (Rational(695, over: 1_000), "0.695"), (Rational(694, over: 1_000), "0.69"),
      (Rational(125, over: 1_000), "0.13"), (Rational(39_999, over: 100_000), "0.39999"),
      (Rational(2, over: 3), "0.67"), (Rational(996, over: 1_000), "1.00"), (Rational(0), "0.00"),
      (Rational(1), "1.00"),
    ])
  func unit(score: Rational, text: String) {
    #expect(ScoreText(scale: .unit, band: .aspirational).print(score) == text)
  }

  @Test(
    "are whole on 1-100, which has no zero",
    arguments: [
      (Rational(7, over: 10), "70"), (Rational(6_996, over: 10_000), "69.96"),
      (Rational(0), "1"), (Rational(4, over: 1_000), "1"), (Rational(15, over: 1_000), "2"),
      (Rational(1, over: 2), "50"), (Rational(505, over: 1_000), "51"), (Rational(1), "100"),
    ])
  func hundred(score: Rational, text: String) {
    #expect(ScoreText(scale: .hundred, band: .aspirational).print(score) == text)
  }

  @Test("go by the lines of their own band")
  func bands() {
    let almost = Rational(996, over: 1_000)
    #expect(ScoreText(scale: .unit, band: .committed).print(almost) == "0.996")
    #expect(ScoreText(scale: .unit, band: .kpi).print(almost) == "0.996")
    #expect(ScoreText(scale: .hundred, band: .committed).print(almost) == "99.6")
    let near = Rational(6_996, over: 10_000)
    #expect(ScoreText(scale: .unit, band: .kpi).print(near) == "0.70")
    #expect(ScoreText(scale: .unit, band: .kpi).print(Rational(8_996, over: 10_000)) == "0.8996")
  }

  @Test("are a dash where there is no score, which is not 0")
  func none() throws {
    let text = ScoreText(scale: .hundred, band: .aspirational)
    #expect(text.print(nil) == "–")
    #expect(text.printWithCoverage(try Hundred.objective(.silent)) == "–")
  }

  @Test("carry their coverage only where that is not complete")
  func coverage() throws {
    let text = ScoreText(scale: .hundred, band: .aspirational)
    let complete = try Hundred.objective(.init("1", "70"))
    #expect(text.printWithCoverage(complete) == "70")
    let part = try Hundred.objective(.init("1", "70"), .init("1", nil))
    #expect(
      text.printWithCoverage(part) == "70 (1 of 2 measured; 35 if the rest stay at zero)")
  }

  @Test("show raw progress below 0 and above 1")
  func raw() {
    let text = ScoreText(scale: .unit, band: .aspirational)
    #expect(text.print(raw: Rational(-1, over: 10)) == "−0.10")
    #expect(text.print(raw: Rational(5, over: 4)) == "1.25")
    #expect(text.print(raw: Rational(6_996, over: 10_000)) == "0.6996")
    let hundred = ScoreText(scale: .hundred, band: .aspirational)
    #expect(hundred.print(raw: Rational(-1, over: 10)) == "−10")
    #expect(hundred.print(raw: Rational(5, over: 4)) == "125")
  }
}
