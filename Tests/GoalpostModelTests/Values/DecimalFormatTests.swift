import GoalpostModel
import Testing

@Suite struct DecimalFormatTests {
  @Test(arguments: [
    (Rational(7, over: 10), 2, "0.70"),
    (Rational(2, over: 3), 2, "0.67"),
    (Rational(1, over: 200), 2, "0.01"),
    (Rational(-1, over: 200), 2, "-0.01"),
    (Rational(-1, over: 250), 2, "0.00"),
    (Rational(0), 2, "0.00"),
    (Rational(5, over: 2), 0, "3"),
    (Rational(-5, over: 2), 0, "-3"),
    (Rational(12), 0, "12"),
    (Rational(1999, over: 1000), 2, "2.00"),
    (Rational(-1234, over: 100), 1, "-12.3"),
    (Rational(1, over: 3), 25, "0.3333333333333333333333333"),
    (Rational(1, over: 3), 18, "0.333333333333333333"),
    (Rational(.max), 0, "9223372036854775807"),
    (Rational(.max), 1, "9223372036854775807.0"),
    (Rational(.min), 0, "-9223372036854775808"),
    (Rational(.max) + 1, 2, "9223372036854775808.00"),
    (Rational(.max - 1, over: .max), 18, "1.000000000000000000"),
    (Rational(.max, over: 2), 0, "4611686018427387904"),
  ])
  func `Rounding is half away from zero, and zero has no sign`(
    number: Rational, places: Int, printed: String
  ) {
    #expect(number.rounded(places: places) == printed)
  }

  @Test(arguments: [
    (Rational(12345, over: 10), 2, "1234.5"),
    (Rational(100), 2, "100"),
    (Rational(100), 0, "100"),
    (Rational(-1, over: 1000), 2, "0"),
    (Rational(1, over: 3), 6, "0.333333"),
    (Rational(7, over: 10), 6, "0.7"),
    (Rational(0), 6, "0"),
    (Rational(.min), 2, "-9223372036854775808"),
    (Rational(1_000_000_000_000), 6, "1000000000000"),
    (Rational(1, over: 1_000_000), 6, "0.000001"),
  ])
  func `Trailing zeros are trimmed behind the decimal point only`(
    number: Rational, places: Int, printed: String
  ) {
    #expect(number.decimal(upTo: places) == printed)
  }

  @Test(arguments: [
    (Rational(5, over: 2), 3), (Rational(-5, over: 2), -3), (Rational(-2, over: 5), 0),
    (Rational(.max), .max), (Rational(.min), nil), (Rational(.max) + 1, nil),
  ])
  func `The nearest integer is told where an Int holds it`(number: Rational, nearest: Int?) {
    #expect(number.nearestInteger == nearest)
  }

  @Test(arguments: [
    (Rational(6996, over: 10000), 2, "0.6996"),
    (Rational(699, over: 1000), 2, "0.699"),
    (Rational(694, over: 1000), 2, "0.69"),
    (Rational(7, over: 10), 2, "0.70"),
    (Rational(704, over: 1000), 2, "0.70"),
    (Rational(69_999_999, over: 100_000_000), 2, "0.69999999"),
    (Rational(6999, over: 10000), 0, "0.7"),
  ])
  func `A score below a line is never printed on it`(
    number: Rational, places: Int, printed: String
  ) {
    let line = printed == "0.7" ? Rational(1) : Rational(7, over: 10)
    #expect(number.rounded(places: places, staysBelow: line) == printed)
  }
}
