import GoalpostModel
import Testing

@Suite struct ConfidenceAndWeightTests {
  @Test(arguments: [
    ("0", Rational(0)), ("1", 1), ("0.6", Rational(3, over: 5)), ("60%", Rational(3, over: 5)),
    ("100 percent", 1),
  ])
  func `A confidence is 0 to 1 or a percentage`(text: String, value: Rational) {
    #expect(Confidence.parse(text) == .success(value))
  }

  @Test(arguments: [
    ("7", "write `7%` for so many in a hundred"), ("70", "write `70%`"), ("-0.1", "0.7"),
    ("120%", "0.7"),
    ("high", "like `0.7` or `70%`"), ("5 days", "like `0.7` or `70%`"), ("7/10", "0.7"),
    ("0,7", "write `0.7`"), ("~70%", "write `70%`"),
    ("", "0.7"),
  ])
  func `Anything else is no confidence`(text: String, help: String) {
    guard case .failure(let fault) = Confidence.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.help.text.contains(help))
  }

  @Test(arguments: [("0", Rational(0)), ("2", 2), ("0.5", Rational(1, over: 2)), ("1,000", 1000)])
  func `A weight is a decimal, 0 or more`(text: String, value: Rational) {
    #expect(Weight.parse(text) == .success(value))
  }

  @Test(arguments: [
    ("-1", "write zero for what must not count"), ("50%", "write `0.5`"), ("2x", "write `2`"),
    ("high", "write a number, like `1`, `2` or `0.5`"),
    ("", "write a number, like `1`, `2` or `0.5`"),
  ])
  func `Anything else is no weight`(text: String, help: String) {
    guard case .failure(let fault) = Weight.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.help.text == help)
  }

  @Test func `A placeholder is told from a fault`() {
    for result in [Confidence.parse("TBD"), Weight.parse("??")] {
      guard case .failure(let fault) = result else {
        Issue.record("it was read")
        continue
      }
      #expect(fault.isPlaceholder)
    }
  }
}
