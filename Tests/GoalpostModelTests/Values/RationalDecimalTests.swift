import GoalpostModel
import Testing

@Suite struct RationalDecimalTests {
  @Test(arguments: [
    ("0", Rational(0)), ("12", 12), ("012", 12), ("-3", -3), ("+3", 3), ("\u{2212}3", -3),
    ("12.5", Rational(25, over: 2)), ("0.70", Rational(7, over: 10)), ("-0", 0),
    ("1,200", 1200), ("12,345,678", 12_345_678), ("1_200_000", 1_200_000),
    ("1,200.25", Rational(120_025, over: 100)),
    ("9223372036854775807", Rational(.max)),
  ])
  func `A decimal is read exactly`(text: String, number: Rational) {
    #expect(Rational(decimal: text) == number)
  }

  @Test func `Digits without bound are kept, before the point and behind it`() {
    #expect(Rational(decimal: "9223372036854775808") == Rational(.max) + 1)
    #expect(Rational(decimal: "9,223,372,036,854,775,808") == Rational(.max) + 1)
    let small = "0." + String(repeating: "0", count: 39) + "1"
    #expect(Rational(decimal: small).map { $0.rounded(places: 40) } == small)
    #expect(Rational(decimal: "10000000000000000000.5")?.description == "20000000000000000001/2")
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1e6", "1,2", "1,20", "1,2000", "12,34,567", "1,234_567", "0,125",
    "1.234,56", "1.2.3", "1 200", "--3", "0x10", "½", "٣", "ten", "5%", ",200", "1,",
  ])
  func `Anything else is none`(text: String) {
    #expect(Rational(decimal: text) == nil)
  }
}
