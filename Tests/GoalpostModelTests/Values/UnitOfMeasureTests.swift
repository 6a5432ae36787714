import GoalpostModel
import Testing

@Suite struct UnitOfMeasureTests {
  private func unit(_ text: String) throws -> UnitOfMeasure {
    try Quantity.parse(text).get().unit
  }

  @Test(arguments: [
    ("24 quotes", "1 Quote"), ("2 companies", "1 company"), ("3 boxes", "1 box"),
    ("3 caches", "1 cache"), ("2 processes", "1 process"), ("2 statuses", "1 status"),
    ("4 KPIs", "1 KPI"), ("5 MRs", "1 MR"), ("2 people", "1 person"), ("2 women", "1 woman"),
    ("2 salespeople", "1 salesperson"), ("2 criteria", "1 criterion"), ("3 heroes", "1 hero"),
    ("2 analyses", "1 analysis"), ("2 movies", "1 movie"), ("2 houses", "1 house"),
    ("2 bed days", "1 bed day"), ("2 customers who renew", "1 customer who renews"),
    ("9 quotes", "5"), ("$5", "USD 7"), ("5 GBP", "£7"), ("7 EUR", "€7"), ("¥3", "3 JPY"),
    ("95% of tickets", "10%"), ("$10M ARR", "$3"), ("4/day", "4 per days"),
    ("4 per day", "4 per 1 d"), ("60 km/h", "60 km per hour"), ("2 h", "30 min"),
    ("1 week", "1 ms"), ("1 quarter", "1 year"), ("4 of 5", "3/5"), ("2 out of 5", "4.0 of 5"),
    ("4 MRs per person per month", "4 MRs per month per person"),
    ("2 h per ticket", "9 min per ticket"),
  ])
  func `These are of one unit`(first: String, second: String) throws {
    #expect(try unit(first).isCompatible(with: unit(second)))
    #expect(try unit(second).isCompatible(with: unit(first)))
  }

  @Test(arguments: [
    ("30%", "45 days"), ("30%", "5pp"), ("$5", "€5"), ("9 quotes", "9 journals"),
    ("1 month", "30 days"), ("4 of 5", "4 of 10"), ("4 per day", "4 posts per day"),
    ("4 per day", "4 per week"), ("4 per 1,000 visits", "4 per visit"), ("5", "30%"),
    ("5", "$5"), ("5", "5 days"), ("5", "4 of 5"), ("5", "5x"), ("5", "4 per day"),
    ("9 quotes", "9 quotes per week"), ("2 houses", "2 horses"), ("5% per month", "5%"),
  ])
  func `These are not`(first: String, second: String) throws {
    #expect(try !unit(first).isCompatible(with: unit(second)))
    #expect(try !unit(second).isCompatible(with: unit(first)))
  }

  @Test(arguments: [
    ("1 week", "1 day", Rational(7)), ("1 day", "1 h", 24), ("1 h", "1 min", 60),
    ("1 min", "1 s", 60), ("1 s", "1 ms", 1000), ("1 quarter", "1 month", 3),
    ("1 year", "1 quarter", 4), ("1 min", "1 h", Rational(1, over: 60)),
    ("2 h per ticket", "9 min per ticket", 60), ("5", "9 quotes", 1),
  ])
  func `Conversions are exact`(from: String, to: String, factor: Rational) throws {
    #expect(try unit(from).factor(to: unit(to)) == factor)
  }

  @Test func `Units that are equal hash alike`() throws {
    let units = try ["4 MRs per person per month", "1 MR per month per person"].map(unit)
    #expect(Set(units).count == 1)
    #expect(try Set([unit("1 h"), unit("1 min")]).count == 2)
  }

  @Test(arguments: [
    ("30%", Rational(44, over: 100), "44%"), ("30%", Rational(-1, over: 200), "-0.5%"),
    ("1pp", Rational(1, over: 20), "5pp"), ("$1", 1_350_000, "$1.35M"),
    ("$1", 1_234_567, "$1,234,567"), ("$1", 1_234_000, "$1.234M"), ("$1", 999_999, "$999,999"),
    ("$1", 2_000_000_000, "$2B"), ("$1", -5_000_000, "-$5M"),
    ("$1", Rational(-5, over: 2), "-$2.50"),
    ("€1.10 per meal", Rational(11, over: 10), "€1.10 per meal"), ("CHF 1", 1_500, "CHF 1,500"),
    ("$1", Rational(-1, over: 1000), "$0.00"),
    ("9 quotes", 9, "9 quotes"), ("9 quotes", 1, "1 quote"), ("2 people", 1, "1 person"),
    ("2 companies", 1, "1 company"), ("2 pies", 1, "1 pie"), ("3 boxes", 1, "1 box"),
    ("2 status", 1, "1 status"), ("9 cases", 1, "1 case"), ("9 statuses", 1, "1 status"),
    ("9 classes", 1, "1 class"), ("2 ors", 1, "1 ors"), ("2 pers", 1, "1 pers"),
    ("2 EURs", 1, "1 EURs"),
    ("9 MRs", 1, "1 MR"), ("7 km", 1, "1 km"), ("9 days of uptime", 1, "1 day of uptime"),
    ("1M followers", 1_200_000, "1,200,000 followers"),
    ("9 quotes", Rational(1, over: 3), "0.33 quotes"),
    ("2 h", Rational(60), "60 h"), ("30 min", 60, "60 min"), ("2 days", 1, "1 day"),
    ("2 days", Rational(3, over: 2), "1.5 days"), ("4 of 5", Rational(42, over: 10), "4.2 of 5"),
    ("2x", Rational(28, over: 10), "2.8x"), ("9/day", 4, "4 per day"),
    ("1 MRs per person per month", Rational(55, over: 100), "0.55 MRs per person per month"),
    ("1 falls per 1,000 bed days", Rational(31, over: 10), "3.1 falls per 1,000 bed days"),
    ("1 °C", 8, "8 °C"), ("1", -3, "-3"), ("1", Rational(-1, over: 1000), "0"),
    ("1", 12345, "12,345"), ("1", -123, "-123"), ("1", -1234, "-1,234"),
  ])
  func `Amounts print as people write them`(unit: String, amount: Rational, text: String) throws {
    #expect(try self.unit(unit).format(amount, in: .assumed) == text)
  }

  @Test(arguments: ["USD", "CHF", "XOF", "ZWG"])
  func `Currencies have names`(code: String) throws {
    let name = try #require(Currency.name(ofCode: code))
    #expect(try unit("\(code) 5").name == name)
  }
}
