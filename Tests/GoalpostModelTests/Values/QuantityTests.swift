import GoalpostModel
import Testing

@Suite struct QuantityTests {
  /// The forms of the language page, and their neighbours: text, amount, unit, and the unit's name.
  @Test(arguments: [
    ("30%", Rational(3, over: 10), "a share"),
    ("30 percent", Rational(3, over: 10), "a share"),
    ("30 %", Rational(3, over: 10), "a share"),
    ("30\u{A0}%", Rational(3, over: 10), "a share"),
    ("95% of tickets", Rational(19, over: 20), "a share"),
    ("95% of tickets per day", Rational(19, over: 20), "a share"),
    ("5pp", Rational(1, over: 20), "percentage points"),
    ("5 percentage points", Rational(1, over: 20), "percentage points"),
    ("1 percentage point", Rational(1, over: 100), "percentage points"),
    ("$50,000 per month", 50_000, "US dollars per month"),
    ("$10 million", 10_000_000, "US dollars"),
    ("€1.2M", 1_200_000, "euros"),
    ("€1.10 per meal", Rational(11, over: 10), "euros per meal"),
    ("USD 10M", 10_000_000, "US dollars"),
    ("USD10M", 10_000_000, "US dollars"),
    ("10M USD", 10_000_000, "US dollars"),
    ("10M€", 10_000_000, "euros"),
    ("$5 USD", 5, "US dollars"),
    ("-$5", -5, "US dollars"),
    ("£3bn", 3_000_000_000, "British pounds"),
    ("¥2B", 2_000_000_000, "Japanese yen"),
    ("CHF 5k", 5_000, "Swiss francs"),
    ("$10M ARR", 10_000_000, "US dollars"),
    ("$5k/month", 5_000, "US dollars per month"),
    ("1M followers", 1_000_000, "`followers`"),
    ("3 thousand visits", 3_000, "`visits`"),
    ("2 billion", 2_000_000_000, "no unit"),
    ("4/day", 4, "`per day`"),
    ("4 per day", 4, "`per day`"),
    ("4 posts per day", 4, "`posts per day`"),
    ("60 km/hour", 60, "`km per hour`"),
    ("60 km/h", 60, "`km per hour`"),
    ("3.1 falls per 1,000 bed days", Rational(31, over: 10), "`falls per 1,000 bed days`"),
    ("3 faults per 1M requests", 3, "`faults per 1,000,000 requests`"),
    ("0.55 MRs per person per month", Rational(11, over: 20), "`MRs per person per month`"),
    ("5% per month", Rational(1, over: 20), "a share per month"),
    ("4.2 of 5", Rational(21, over: 5), "a scale of 5"),
    ("4.2/5", Rational(21, over: 5), "a scale of 5"),
    ("77 out of 100", 77, "a scale of 100"),
    ("2.8x", Rational(14, over: 5), "times"),
    ("8 °C", 8, "`°C`"),
    ("120 m²", 120, "`m²`"),
    ("3 µg", 3, "`µg`"),
    ("7 sign-ups", 7, "`sign-ups`"),
    ("5 CO2 reports", 5, "`CO2 reports`"),
    ("24quotes", 24, "`quotes`"),
    ("5 m", 5, "`m`"),
    ("40 replies by email", 40, "`replies by email`"),
    ("90 days", 90, "days"),
    ("1 Day", 1, "days"),
    ("250 ms", 250, "milliseconds"),
    ("2h", 2, "hours"),
    ("12.5", Rational(25, over: 2), "no unit"),
    ("-3", -3, "no unit"),
    ("\u{2212}3", -3, "no unit"),
    ("0", 0, "no unit"),
    (" 12 ", 12, "no unit"),
    ("1_000_000 users", 1_000_000, "`users`"),
    ("0.1", Rational(1, over: 10), "no unit"),
  ])
  func `People's way of writing a quantity is read`(
    text: String, amount: Rational, unit: String
  ) throws {
    let quantity = try Quantity.parse(text).get()
    #expect(quantity.amount == amount)
    #expect(quantity.unit.name == unit)
    #expect(quantity.text == text)
  }

  @Test(arguments: [
    "ms", "s", "sec", "secs", "second", "seconds", "min", "mins", "minute",
    "minutes", "h", "hr", "hrs", "hour", "hours", "d", "day", "days", "week", "weeks", "month",
    "months", "quarter", "quarters", "year", "years", "Days", "MIN",
  ])
  func `Durations have short and long names, in any number`(name: String) throws {
    let unit = try Quantity.parse("3 \(name)").get().unit
    guard case .duration = unit.kind else {
      Issue.record("\(name) is \(unit.name)")
      return
    }
  }

  @Test(arguments: [
    ("9", "quotes", Rational(9)), ("0", "30%", 0), ("0", "$5", 0), ("0", "4 per day", 0),
    ("2 h", "30 min", 120), ("2 weeks", "1 day", 14), ("1 year", "1 month", 12),
  ])
  func `An amount is told in another unit where that is exact`(
    text: String, other: String, amount: Rational
  ) throws {
    let unit = try Quantity.parse(other.first?.isLetter == true ? "1 \(other)" : other).get().unit
    #expect(try Quantity.parse(text).get().amount(in: unit) == amount)
  }

  @Test(arguments: [
    ("9", "30%"), ("9", "$5"), ("9", "3 days"), ("9", "4 of 5"), ("9", "4 per day"),
    ("9", "2x"), ("30%", "45 days"), ("30%", "5pp"), ("4 of 5", "40 of 50"),
  ])
  func `A number alone and a foreign unit match nothing else`(text: String, other: String) throws {
    let unit = try Quantity.parse(other).get().unit
    #expect(try Quantity.parse(text).get().amount(in: unit) == nil)
    #expect(try Quantity.parse(other).get().amount(in: Quantity.parse(text).get().unit) == nil)
  }
}
