import Testing

@testable import GoalpostModel

@Suite("Commas in flow mappings")
struct FlowCommaTests {
  @Test(
    "that end a number are told once, with how to write it",
    arguments: [
      FaultRow(
        "value: $1,200",
        "unknown-key @ 200 | a comma ended the value of `value` | `value: $1200`"
          + " | `value: $1.2k` | `value: \"$1,200\"`"),
      FaultRow(
        "value: $1,200,300",
        "unknown-key @ 200 | `value: $1200300` | `value: \"$1,200,300\"`"),
      FaultRow("value: $1,000,000", "unknown-key @ 000 | `value: $1000000` | `value: $1M`"),
      FaultRow("value: 1,200 quotes", "unknown-key @ 200 quotes | `value: \"1,200 quotes\"`"),
      FaultRow("value: -12,500", "unknown-key @ 500 | `value: -12500`"),
    ])
  func numbers(_ row: FaultRow) {
    row.expectFaults { Small.checkIn("date: 2026-10-12, \($0)") }
    row.expectFaults { Small.checkIn("\($0), date: 2026-10-12") }
  }

  @Test(
    "that end a number leave it whole",
    arguments: [
      ("$1,200", "1200"), ("$1,200,300", "1200300"), ("-12,500", "-12500"), ("1, 200", "1200"),
      ("1,200 quotes", "1200"),
    ])
  func joined(written: String, amount: String) {
    let decoded = DecodedText(Small.checkIn("date: 2026-10-12, value: \(written), by: Ana"))
    let checkIn = decoded.keyResult?.checkIns.items.first
    #expect(checkIn?.value.value?.amount == Rational(decimal: amount))
    #expect(checkIn?.by.value == "Ana")
  }

  @Test("that end a number of two check-ins are told for both")
  func twice() {
    let text = Small.keyResult(
      "check_ins:\n  - {date: 2026-10-12, value: $1,200}\n  - {date: 2026-10-19, value: $1,500}")
    expect(DecodedText(text).told, are: ["unknown-key @ 200", "unknown-key @ 500"], of: text)
  }

  @Test("in what was joined, its unit is checked further")
  func checkedFurther() {
    let text = Small.keyResult("target: 30%\ncheck_ins: [{date: 2026-10-12, value: $1,200}]")
    expect(
      DecodedText(text).told, are: ["unit-mismatch @ $1,200 | US dollars", "unknown-key @ 200"],
      of: text)
  }

  @Test(
    "that end a text are told once, with the quotes to put",
    arguments: [
      FaultRow(
        "note: Measure replies, not clicks",
        "unknown-key @ not clicks | a comma ended the value of `note`"
          + " | put the whole text in quotes: `note: \"Measure replies, not clicks\"`"),
      FaultRow(
        "note: One, two, three", "unknown-key @ two | `note: \"One, two, three\"`"),
      FaultRow("note: Sold 1,200, well", "unknown-key @ 200 | `note: \"Sold 1,200, well\"`"),
      FaultRow("note: 'quoted', rest", "unknown-key @ rest | a check-in has no field `rest`"),
      FaultRow("note: a, confidence", "wrong-type @  | found nothing"),
      FaultRow("value: 5, vlaue", "unknown-key @ vlaue"),
      FaultRow("confidence: 0.5, mostly", "unknown-key @ mostly"),
    ])
  func texts(_ row: FaultRow) { row.expectFaults { Small.checkIn("date: 2026-10-12, \($0)") } }

  @Test("that end a text leave it whole")
  func joinedText() {
    let decoded = DecodedText(Small.checkIn("date: 2026-10-12, note: One, two, three"))
    #expect(decoded.keyResult?.checkIns.items.first?.note.value == "One, two, three")
  }

  @Test("in block style are part of the text")
  func block() {
    let text = Small.keyResult("baseline: $1,200\nwhy: One, two\ntarget: $2,400,000")
    let decoded = DecodedText(text)
    #expect(decoded.told.isEmpty)
    #expect(decoded.keyResult?.targetAmount == Rational(2_400_000))
  }

  @Test("between pairs that have values of their own are commas")
  func pairs() {
    let text = Small.checkIn("date: 2026-10-12, value: 1, 200: 3")
    expect(DecodedText(text).told, are: ["unknown-key @ 200 | has no field `200`"], of: text)
  }
}
