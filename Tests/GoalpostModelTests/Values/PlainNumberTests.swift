import Testing

@testable import GoalpostModel

@Suite("A plain number")
struct PlainNumberTests {
  @Test(
    "is what the grammar of quantities reads",
    arguments: [
      "0", "7", "007", "1200", "0.5", "12.50", "0.05%", "30%", "99.9%", "100%", "0%", "000.0",
      "999999999999999", "99999999999999.9%",
    ])
  func number(_ text: String) throws {
    let number = try #require(PlainNumber(Array(text.utf8)[...], nil))
    let quantity = try Quantity.parse(text).get()
    #expect(number.amount == quantity.amount)
    #expect(number.isShare == quantity.unit.isShare)
    #expect(number.isShare || quantity.unit.isNone)
    #expect(number.showsStyle == quantity.forms.contains(.showsStyle))
  }

  @Test(
    "is nothing else, and nothing that has to be counted with many digits",
    arguments: [
      "", "%", ".", ".5", "5.", "5.%", "1.2.3", "1,200", "1_000", "+5", "-5", "5 %", "5%%", "5% ",
      " 5", "5k", "$5", "5x", "1e3", "x", "5\u{A0}%", "٥", "1.310", "1234567890123456",
      "0.1234567890123456",
    ])
  func other(_ text: String) {
    #expect(PlainNumber(Array(text.utf8)[...], nil) == nil)
  }

  @Test("is read where it stands inside of other bytes")
  func slice() {
    let bytes = Array("a: 12.5%, b".utf8)
    #expect(PlainNumber(bytes[3..<8], nil)?.amount == Rational(1, over: 8))
    #expect(PlainNumber(bytes[3..<7], nil)?.amount == Rational(25, over: 2))
  }
}
