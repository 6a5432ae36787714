import GoalpostModel
import Testing

@Suite struct MeasuredInTests {
  @Test(arguments: [
    ("percent", "44", Rational(44, over: 100), "a share"),
    ("%", "44", Rational(44, over: 100), "a share"),
    ("pp", "5", Rational(1, over: 20), "percentage points"),
    ("$M", "1.2", 1_200_000, "US dollars"),
    ("$ million", "1.2", 1_200_000, "US dollars"),
    ("USD M", "1.2", 1_200_000, "US dollars"),
    ("M EUR", "2", 2_000_000, "euros"),
    ("$k per month", "3", 3_000, "US dollars per month"),
    ("days", "45", 45, "days"),
    ("of 5", "4.2", Rational(21, over: 5), "a scale of 5"),
    ("out of 100", "77", 77, "a scale of 100"),
    ("/5", "4", 4, "a scale of 5"),
    ("MRs per person per month", "0.55", Rational(55, over: 100), "`MRs per person per month`"),
    ("per day", "4", 4, "`per day`"),
    ("k", "4", 4_000, "no unit"),
    ("k followers", "4", 4_000, "`followers`"),
    ("million followers", "4", 4_000_000, "`followers`"),
    ("x", "2.8", Rational(28, over: 10), "times"),
    ("°C", "8", 8, "`°C`"),
    ("$M", "0", 0, "US dollars"),
  ])
  func `A number alone is in the unit that is said once`(
    text: String, number: String, amount: Rational, unit: String
  ) throws {
    let measure = try MeasuredIn.parse(text).get()
    let quantity = try #require(measure.adopt(Quantity.parse(number).get()))
    #expect(quantity.amount == amount)
    #expect(quantity.unit.name == unit)
    #expect(quantity.text == number)
  }

  @Test func `A value with a unit must agree`() throws {
    let measure = try MeasuredIn.parse("$M").get()
    let agreeing = try Quantity.parse("$500k").get()
    #expect(measure.adopt(agreeing) == agreeing)
    #expect(try measure.adopt(Quantity.parse("5 days").get()) == nil)
    let hours = try MeasuredIn.parse("hours").get()
    #expect(try hours.adopt(Quantity.parse("30 min").get())?.amount == 30)
  }

  @Test func `A change takes the unit too, but stays a question on a share`() throws {
    let money = try MeasuredIn.parse("$M").get()
    let step = try #require(money.adopt(Change.parse("+5").get()))
    #expect(step.target(from: 1_000_000, in: money.unit) == .success(6_000_000))
    let share = try MeasuredIn.parse("percent").get()
    let bare = try #require(share.adopt(Change.parse("+5").get()))
    #expect(throws: QuantityFault.self) { try bare.target(from: 0, in: share.unit).get() }
    #expect(try money.adopt(Change.parse("+5 days").get()) == nil)
    #expect(try money.adopt(Change.parse("+5%").get())?.kind == .relative(Rational(1, over: 20)))
  }

  @Test(arguments: [
    ("30 days", "write `days`"), ("$m", "write `$M`"), ("per cent", "write `%`"),
    ("$ per cent", "leave one of them out"),
    (
      "", "write the unit alone, like `percent`, `$M`, `days`, `of 5` or `MRs per person per month`"
    ),
    (
      "#",
      "write the unit alone, like `percent`, `$M`, `days`, `of 5` or `MRs per person per month`"
    ),
    ("MRs per", "name the thing, like `per month` or `per 1000 visits`"),
  ])
  func `What is no unit gets told what to write`(text: String, help: String) {
    guard case .failure(let fault) = MeasuredIn.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.help.text == help)
  }
}
