import GoalpostModel
import Testing

@Suite struct ChangeTests {
  @Test(arguments: [
    ("+30%", Change.Kind.relative(Rational(3, over: 10))),
    ("-20 percent", .relative(Rational(-1, over: 5))),
    ("\u{2212}20%", .relative(Rational(-1, over: 5))),
    ("+5pp", .points(Rational(1, over: 20))),
    ("3x", .multiple(3)), ("+50 bps", .points(Rational(1, over: 200))),
    ("0.5x", .multiple(Rational(1, over: 2))),
  ])
  func `A change is read by its unit`(text: String, kind: Change.Kind) throws {
    let change = try Change.parse(text).get()
    #expect(change.kind == kind)
    #expect(change.text == text)
  }

  @Test(arguments: [
    ("9 quotes", "+30%", Rational(117, over: 10)), ("-10", "+5", -5),
    ("40%", "+30%", Rational(52, over: 100)),
    ("40%", "+5pp", Rational(45, over: 100)), ("40%", "-5pp", Rational(35, over: 100)),
    ("9 quotes", "+15 quotes", 24), ("9 quotes", "+15", 24), ("9", "+15 quotes", 24),
    ("2 h", "-30 min", Rational(3, over: 2)), ("$1M", "+$500k", 1_500_000), ("7 quotes", "3x", 21),
    ("30%", "+0", Rational(3, over: 10)), ("9 quotes", "0", 9),
    ("5pp", "+5pp", Rational(1, over: 10)),
  ])
  func `A baseline and a change make a target`(
    baseline: String, change: String, target: Rational
  ) throws {
    let start = try Quantity.parse(baseline).get()
    let made = try Change.parse(change).get().target(from: start.amount, in: start.unit)
    #expect(made == .success(target))
  }

  @Test(arguments: [
    ("40%", "+5", "write `+5pp` for percentage points, or `+5%` for a part of the baseline"),
    ("9 quotes", "+5pp", "write `+5%` for a part of the baseline, or `+5 quotes`"),
    ("9 quotes", "-1pp", "write `-1%` for a part of the baseline, or `-1 quote`"),
    ("9 quotes", "+3 days", "write the change in `quotes`, or as a percentage of the baseline"),
    ("$9", "+3", "write the change in US dollars, or as a percentage of the baseline"),
  ])
  func `A change that does not go with the baseline gets both offers`(
    baseline: String, change: String, help: String
  ) throws {
    let start = try Quantity.parse(baseline).get()
    let made = try Change.parse(change).get().target(from: start.amount, in: start.unit)
    guard case .failure(let fault) = made else {
      Issue.record("\(change) on \(baseline) made a target")
      return
    }
    #expect(fault.help.text == help)
    #expect(fault.reason == (change == "+5" ? .malformed : .unitMismatch))
  }

  @Test(arguments: [
    ("15 quotes", "write `+15 quotes` or `-15 quotes`; a value to reach is a `target`"),
    ("30%", "write `+30%` or `-30%`; a value to reach is a `target`"),
    ("+3x", "write `3x` for that many times the baseline, or the step with its sign"),
    ("double", "write `2x`"),
    ("halve", "write `0.5x`"),
    ("+ten", "write a number and its unit, like `30%`, `$1.2M` or `24 quotes`"),
    ("~30%", "write `30%`"),
  ])
  func `What does not say how far and which way is refused`(text: String, help: String) {
    guard case .failure(let fault) = Change.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.help.text == help)
  }

  @Test(arguments: ["+50%", "-50%", "2x", "0.5x"])
  func `A part or a multiple of a negative baseline has two readings`(text: String) throws {
    guard case .failure(let fault) = try Change.parse(text).get().target(from: -100, in: .none)
    else {
      Issue.record("\(text) made a target")
      return
    }
    #expect(fault.help.text == "write the value to reach as `target`")
  }

  @Test func `A placeholder is one here too`() {
    guard case .failure(let fault) = Change.parse("TBD") else {
      Issue.record("it was read")
      return
    }
    #expect(fault.isPlaceholder)
  }
}
