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
    ("900 MB", 900, "MB"), ("2GB", 2, "GB"), ("512 MiB", 512, "MiB"),
    ("100 Mbit/s", 100, "Mbit per second"),
    ("100 Mbps", 100, "Mbit per second"), ("50 bps", Rational(1, over: 200), "a share"),
    ("50 basis points", Rational(1, over: 200), "a share"),
    ("0.4 ratio", Rational(2, over: 5), "a share"),
    ("1500/week", 1500, "`per week`"), ("1500/wk", 1500, "`per week`"),
    ("$9 p/m", 9, "US dollars per month"),
    ("$9 p.m.", 9, "US dollars per month"), ("$9/mo", 9, "US dollars per month"),
    ("5% p.a.", Rational(1, over: 20), "a share per year"), ("6 mo", 6, "months"),
    ("2 yrs", 2, "years"),
    ("400 rps", 400, "`per second`"), ("10k/month", 10_000, "`per month`"),
    ("20 tier 1 leads", 20, "`tier 1 leads`"),
    ("120 m2", 120, "`m2`"), ("5 COVID-19 cases", 5, "`COVID-19 cases`"), ("30 min", 30, "minutes"),
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
    ("2 GB", "1 MB", 2_000), ("1 MiB", "1 KiB", 1_024), ("9 t", "1 tonne", 9),
    ("400 rps", "1/s", 400),
    ("$9 p.m.", "$1 per month", 9), ("1500/week", "1 per week", 1500),
    ("50 bps", "1%", Rational(1, over: 200)),
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
    ("9", "2x"), ("30%", "45 days"), ("30%", "5pp"), ("1 MB", "1 Mbit"), ("4 of 5", "40 of 50"),
  ])
  func `A number alone and a foreign unit match nothing else`(text: String, other: String) throws {
    let unit = try Quantity.parse(other).get().unit
    #expect(try Quantity.parse(text).get().amount(in: unit) == nil)
    #expect(try Quantity.parse(other).get().amount(in: Quantity.parse(text).get().unit) == nil)
  }

  /// What could be read as a unit, and would change the number.
  @Test(arguments: [
    "24/7", "110 of 100", "1 in 20", "10k-15k", "5 days-7 days", "8 to 12 visits", "5 kg 300 g",
    "3x5", "2k5",
    "0x10", "5 x 3", "300 ms p99", "2 hundred", "2 dozen eggs", "5 Mio", "5 Mio €", "3 Mrd", "10 k",
    "10 M", "$5T",
    "$3 trillion", "€5 Tsd", "5m", "10 B", "30% less", "20% higher", "5 more guests",
    "9 visitors or more",
    "5 days maximum", "7 per day less", "5% points", "4 von 5", "+5", "–5", "1\u{BD} h",
    "5 (million)",
  ])
  func `What would lose a part of the number is refused`(text: String) {
    #expect(Quantity.plain(text, nil) == nil || text == "+5")
    guard case .failure(let fault) = Quantity.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(!fault.help.text.isEmpty)
  }

  @Test(
    arguments: [
      ("1.310 €", nil, nil), ("12.500 visitors", nil, nil), ("4.000", nil, nil),
      ("1.250M €", nil, nil),
      ("3 falls per 1.000 bed days", nil, nil),
      ("1.250%", nil, Rational(1, over: 80)), ("0.125 €", nil, Rational(1, over: 8)),
      ("12.25 €", nil, Rational(49, over: 4)),
      ("1.2345 €", nil, Rational(2469, over: 2000)),
      ("1.310 €", .groupedByCommas, Rational(131, over: 100)), ("1.310 €", .groupedByPoints, 1310),
      ("1.310,5 €", .groupedByPoints, Rational(2621, over: 2)),
      ("12,5 %", .groupedByPoints, Rational(1, over: 8)),
      ("1 310,5 €", .groupedBySpaces, Rational(2621, over: 2)),
      ("1\u{202F}310 €", .groupedBySpaces, 1310),
      ("1'310.5 €", .groupedByApostrophes, Rational(2621, over: 2)),
      ("1’310 €", .groupedByApostrophes, 1310),
    ] as [(String, NumberStyle?, Rational?)])
  func `Which sign groups thousands is said once, or asked`(
    text: String, style: NumberStyle?, amount: Rational?
  ) throws {
    let quantity = try Quantity.parse(text, in: QuantityContext(numbers: style)).get()
    #expect(quantity.isAmbiguous == (amount == nil))
    if let amount { #expect(quantity.amount == amount) }
  }
}
