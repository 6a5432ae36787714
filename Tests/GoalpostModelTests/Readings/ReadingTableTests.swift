import Testing

@testable import GoalpostModel

/// Readings of a CSV file are readings like those of a plan.
@Suite struct ReadingTableTests {
  private static func decode(_ table: String, _ lines: String = "target: 3%") -> DecodedText {
    let text = Small.kpi("\(lines)\nreadings: {csv: data/ctr.csv, date: Week, value: CTR}")
    return DecodedText(text, tables: ["data/ctr.csv": table])
  }

  @Test func `a row is a reading`() throws {
    let decoded = Self.decode("CTR,Note,Week\n2.2%,fine,2026-10-12\n1.9%,,2026-10-19\n")
    let readings = try #require(decoded.kpi).readings
    #expect(decoded.faults.isEmpty)
    #expect(readings.items.map(\.date.value?.description) == ["2026-10-12", "2026-10-19"])
    #expect(readings.items.map(\.value.value?.text) == ["2.2%", "1.9%"])
    #expect(!readings.isPartial)
  }

  @Test func `a number alone is what measured_in says`() throws {
    let decoded = Self.decode("Week,CTR\n2026-10-12,2.5\n", "measured_in: percent\ntarget: 3")
    #expect(decoded.faults.isEmpty)
    #expect(
      decoded.kpi?.readings.items.map(\.value.value?.amount) == [Rational(1, over: 40)])
  }

  @Test func `a row without a value is no reading`() {
    let decoded = Self.decode("Week,CTR\n2026-10-12,2%\n2026-10-19,\n")
    #expect(decoded.faults.isEmpty)
    #expect(decoded.kpi?.readings.items.count == 1)
  }

  @Test(arguments: [
    ("12/10/2026,2%", "wrong-type @ 12/10/2026 | is not a date"),
    (",2%", "wrong-type @  | expected a date, found nothing"),
    ("2026-10-12,\">= 2%\"", "wrong-type @ >= | write `2%`"),
    ("2026-10-12,TBD", "placeholder @ TBD"),
    ("2026-10-12,2 days", "unit-mismatch @ 2 days | expected a share | this says a share -> 3%"),
    (
      "2026-10-12,2\n2026-10-19,3",
      "unit-mismatch @ 2 | write `2%`, or say the unit of the whole column"
    ),
    ("2026-10-12,2 days\n2026-10-19,3", "unit-mismatch @ 2 days"),
  ])
  func `a fault stands at its cell`(rows: String, fault: String) {
    let decoded = Self.decode("Week,CTR\n\(rows)\n")
    let faults = rows.hasSuffix(" days\n2026-10-19,3") ? [fault, "unit-mismatch @ 3"] : [fault]
    expect(decoded.told, are: faults, of: rows)
    #expect(decoded.kpi?.readings.isPresent ?? false)
  }

  @Test func `what is wrong with every cell is told of twenty`() {
    let rows = String(repeating: "12/10/2026,2%\n", count: 400)
    #expect(Self.decode("Week,CTR\n\(rows)").faults.count == 20)
  }

  @Test(arguments: [
    (
      "Weak,CTR\n2026-10-12,2%\n",
      "unresolved-reference @ Week | did you mean `Weak`? | `Weak`, `CTR`"
    ),
    (
      "Week,Opens\n2026-10-12,2%\n",
      "unresolved-reference @ CTR | no such column | the header -> Week"
    ),
    (
      "Week,CTR,CTR\n2026-10-12,2%,3%\n",
      "csv-syntax @ CTR | two columns are called `CTR` | first here"
    ),
  ])
  func `a column is found by its name or told at it`(table: String, fault: String) {
    let decoded = Self.decode(table)
    expect(decoded.told, are: [fault], of: table)
    #expect(decoded.kpi?.readings.isFaulty ?? false)
  }

  @Test func `a dropped row leaves the readings partial`() {
    let decoded = Self.decode("Week,CTR\n2026-10-12,2%\n2026-10-19\n")
    #expect(decoded.kpi?.readings.isPartial ?? false)
    #expect(decoded.kpi?.readings.items.count == 1)
  }

  @Test(arguments: [
    FaultRow("readings: {csv: gone.csv, date: a, value: b}", "unresolved-reference @ gone.csv"),
    FaultRow("readings: {csv: a.xlsx, date: a, value: b}", "wrong-type @ a.xlsx | ends in `.csv`"),
    FaultRow("readings: {csv: /a.csv, date: a, value: b}", "wrong-type @ /a.csv | absolute"),
    FaultRow("readings: {csv: ../a.csv, date: a, value: b}", "wrong-type @ ../a.csv | outside"),
    FaultRow(
      "readings: {csv: data\\a.csv, date: a, value: b}", "wrong-type @ data\\a.csv | write `/`"),
    FaultRow(
      "readings: {csv: a.csv, date: a}", "missing-key @ csv | reading table has no `value`",
      "unresolved-reference @ a.csv"),
    FaultRow(
      "readings: {csv: a.csv, date: a, valeu: b}", "unresolved-reference @ a.csv",
      "unknown-key @ valeu | did you mean `value`?"),
    FaultRow("readings: {csv: TBD, date: a, value: b}", "placeholder @ TBD"),
    FaultRow(
      "current: 2%\nreadings: {csv: a.csv, date: a, value: b}",
      "unresolved-reference @ a.csv"),
  ])
  func `a mapping that leads to no table is told`(row: FaultRow) {
    row.expectFaults(in: Small.kpi)
  }
}
