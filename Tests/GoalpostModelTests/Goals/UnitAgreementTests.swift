import Testing

@testable import GoalpostModel

@Suite("The units of one item")
struct UnitAgreementTests {
  @Test(
    "agree with the first that is written",
    arguments: [
      FaultRow(
        "baseline: 45 days\ntarget: 30%",
        "unit-mismatch @ 30% | `30%` is a share, but `45 days` is days | expected days"
          + " | `measured_in` | this says days -> 45 days"),
      FaultRow("target: 30%\nbaseline: 45 days", "unit-mismatch @ 45 days | -> 30%"),
      FaultRow("baseline: $5\ntarget: €6", "unit-mismatch @ €6"),
      FaultRow("baseline: $5\ntarget: USD 6"), FaultRow("baseline: 5 quotes\ntarget: 1 Quote"),
      FaultRow("baseline: 9\ntarget: 24 quotes"), FaultRow("baseline: 9 quotes\ntarget: 24"),
      FaultRow(
        "baseline: 45%\ntarget: 60",
        "unit-mismatch @ 60 | `60` has no unit, but `45%` is a share | write `60%`"),
      FaultRow("baseline: 60\ntarget: 45%", "unit-mismatch @ 60 | write `60%`"),
      FaultRow("baseline: 5pp\ntarget: 6", "unit-mismatch @ 6 | write `6pp`"),
      FaultRow("baseline: $5\ntarget: 6", "unit-mismatch @ 6 | write `$6`"),
      FaultRow("baseline: 3 days\ntarget: 6", "unit-mismatch @ 6 | write `6 days`"),
      FaultRow("baseline: 3 of 5\ntarget: 4", "unit-mismatch @ 4 | write `4 of 5`"),
      FaultRow("baseline: 3 of 5\ntarget: 7 of 10", "unit-mismatch @ 7 of 10"),
      FaultRow("baseline: 2x\ntarget: 3", "unit-mismatch @ 3 | write `3x`"),
      FaultRow("baseline: 4 per day\ntarget: 6", "unit-mismatch @ 6"),
      FaultRow("baseline: 4 per day\ntarget: 6 posts per day", "unit-mismatch @ 6 posts per day"),
      FaultRow("baseline: 4 per day\ntarget: 6 per week", "unit-mismatch @ 6 per week"),
      FaultRow("baseline: 4 per day\ntarget: 6/day"),
      FaultRow("baseline: 2 h\ntarget: 30 min"), FaultRow("baseline: 1 week\ntarget: 3 days"),
      FaultRow("baseline: 1 quarter\ntarget: 2 months"),
      FaultRow("baseline: 1 month\ntarget: 3 days", "unit-mismatch @ 3 days"),
      FaultRow("baseline: 0\ntarget: 24%"), FaultRow("baseline: 24%\ntarget: 0"),
      FaultRow("baseline: 0\ntarget: $5"),
      FaultRow(
        "baseline: 0 days\ntarget: 5%",
        "unit-mismatch @ 5%"),
      FaultRow("baseline: 5 quotes\ntarget: 6 calls", "unit-mismatch @ 6 calls | `quotes`"),
      FaultRow("baseline: 95% of tickets\ntarget: 97% of all tickets"),
    ])
  func agreement(_ row: FaultRow) {
    row.expectFaults(in: Small.keyResult)
    row.expectFaults(in: Small.kpi)
  }

  @Test(
    "are asked about where a point could group thousands, and get help with the same number",
    arguments: [
      FaultRow(
        "baseline: 1250 €\ntarget: 1.310 €",
        "ambiguous-number @ 1.310 € | `1.310` is 1310 or 1.31 | `1310 €` or `1.31 €`"),
      FaultRow(
        "baseline: 950 visitors\ntarget: 12.500 visitors",
        "ambiguous-number @ 12.500 visitors | `12500 visitors` or `12.5 visitors`"),
      FaultRow("baseline: 950\ntarget: 1.234", "ambiguous-number @ 1.234 | `1234` or `1.2340`"),
      FaultRow("baseline: 12.25 €\ntarget: 1.310 €"),
      FaultRow("baseline: 0.5 kg\ntarget: 1.310 kg"),
      FaultRow("baseline: 1,250.5 €\ntarget: 1.310 €"),
      FaultRow("baseline: 97.125%\ntarget: 99.250%"),
      FaultRow(
        "baseline: 1,250 €\ntarget: 1.310 €", "ambiguous-number @ 1.310 €"),
      FaultRow(
        "baseline: 22%\ntarget: +20%",
        "wrong-type @ + | `change: +20%` for a part of the baseline | `change: +20pp` | `target: 20%`"
      ),
      FaultRow("baseline: -$100k\nchange: +50%", "wrong-type @ +50% | up or down | `target`"),
      FaultRow("baseline: 30%\ntarget: 0.4", "unit-mismatch @ 0.4 | write `40%` or `0.4%`"),
      FaultRow(
        "baseline: 12.5 days\ntarget: 3.1416", "unit-mismatch @ 3.1416 | write `3.1416 days`"),
      FaultRow("baseline: $3M\ntarget: 5", "unit-mismatch @ 5 | write `$5` or `$5M`"),
      FaultRow(
        "target: \">= 100 stars\"",
        "wrong-type @ >= | `target: 100 stars` to get there | `at_least: 100 stars` to stay there"),
      FaultRow(
        "baseline: 9 stars\ntarget: \">= 100 stars\"", "wrong-type @ >= | write `100 stars`"),
      FaultRow("target: 8 → 4", "wrong-type @ 8 → 4 | `baseline: 8` and `target: 4`"),
      FaultRow("target: 10k-15k", "wrong-type @ 10k-15k | `at_least: 10k` and `at_most: 15k`"),
      FaultRow("target: 10'000+", "wrong-type @ + | `target: 10000` | `at_least: 10000`"),
      FaultRow("target: 1'000", "wrong-type @ 1'000 | write `1000`"),
      FaultRow("target: 1 in 20", "wrong-type @ 1 in 20 | write `5%`"),
    ])
  func misreadings(_ row: FaultRow) {
    row.expectFaults(in: Small.keyResult)
    row.expectFaults(in: Small.kpi)
  }

  @Test(
    "agree in check-ins, checkpoints and `current` too",
    arguments: [
      FaultRow(
        "target: 3%\ncheck_ins: [{date: 2026-10-12, value: 5}]", "unit-mismatch @ 5 | `5%`"),
      FaultRow(
        "checkpoints: [{date: 2026-10-12, value: 5 days}]\ntarget: 3%",
        "unit-mismatch @ 3% | -> 5 days"),
      FaultRow("target: 3%\ncurrent: 5 days", "unit-mismatch @ 5 days"),
      FaultRow(
        "target: 3%\ncheck_ins:\n  - {date: 2026-10-12, value: 5}\n"
          + "  - {date: 2026-10-19, value: 6 days}", "unit-mismatch @ 5", "unit-mismatch @ 6 days"),
    ])
  func dated(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "agree in a KPI's threshold, benchmark and readings",
    arguments: [
      FaultRow("target: 3%\nthreshold: 2", "unit-mismatch @ 2 | write `2%`"),
      FaultRow("target: 3%\nbenchmark: {value: 5 days}", "unit-mismatch @ 5 days"),
      FaultRow("target: 3%\nreadings: [{date: 2026-10-12, value: 5}]", "unit-mismatch @ 5"),
      FaultRow("target: 3%\nthreshold: {below_average_of: 4}"),
    ])
  func kpi(_ row: FaultRow) { row.expectFaults(in: Small.kpi) }

  @Test(
    "agree with `measured_in`, wherever it stands",
    arguments: [
      FaultRow("target: 60\nbaseline: 45%\nmeasured_in: percent"),
      FaultRow("measured_in: $M\nbaseline: 5\ntarget: $7M"),
      FaultRow("measured_in: of 5\nbaseline: 3\ntarget: 4.2 of 5"),
      FaultRow("measured_in: MRs per person per month\ntarget: 0.55"),
      FaultRow(
        "target: 45 days\nmeasured_in: percent",
        "unit-mismatch @ 45 days | but `percent` is a share | this says a share -> percent"),
      FaultRow("measured_in: days\ntarget: 5 weeks\nbaseline: 30"),
      FaultRow("measured_in: $k per month\ntarget: $5", "unit-mismatch @ $5"),
      FaultRow("measured_in: $k per month\nbaseline: 5\ntarget: $7,000 per month"),
      FaultRow("measured_in: quotes\ntarget: 5 calls", "unit-mismatch @ 5 calls"),
    ])
  func measuredIn(_ row: FaultRow) {
    row.expectFaults(in: Small.keyResult)
    row.expectFaults(in: Small.kpi)
  }

  @Test(
    "stay silent where the field that says them is faulty",
    arguments: [
      FaultRow("measured_in: TBD\nbaseline: 9\ntarget: 24%", "placeholder @ TBD"),
      FaultRow("measured_in: TBD\nbaseline: 9\nchange: +5pp", "placeholder @ TBD"),
      FaultRow("baseline: TBD\ntarget: 24%", "placeholder @ TBD"),
      FaultRow("baseline: TBD\nchange: +5pp", "placeholder @ TBD"),
      FaultRow("baseline: >= 9\ntarget: 24%", "yaml-syntax @ >"),
    ])
  func silent(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  struct Amounts: Sendable, CustomTestStringConvertible {
    let text: String
    let baseline: Rational
    let target: Rational
    let unit: String
    var testDescription: String { text }

    init(_ text: String, _ baseline: Rational, _ target: Rational, _ unit: String) {
      self.text = text
      self.baseline = baseline
      self.target = target
      self.unit = unit
    }
  }

  @Test(
    "are one, into which the others are converted exactly",
    arguments: [
      Amounts("baseline: 2 h\ntarget: 30 min", Rational(2), Rational(1, over: 2), "hours"),
      Amounts("target: 30 min\nbaseline: 2 h", Rational(120), Rational(30), "minutes"),
      Amounts("baseline: 9\ntarget: 24 quotes", Rational(9), Rational(24), "`quotes`"),
      Amounts(
        "measured_in: $M\nbaseline: 5\ntarget: $7,500,000", Rational(5_000_000),
        Rational(7_500_000), "US dollars"),
      Amounts(
        "measured_in: percent\nbaseline: 2.1\ntarget: 3%", Rational(21, over: 1000),
        Rational(3, over: 100), "a share"),
      Amounts("baseline: 0\ntarget: 3%", Rational(0), Rational(3, over: 100), "a share"),
      Amounts(
        "measured_in: weeks\nbaseline: 1\ntarget: 14 days", Rational(1), Rational(2), "weeks"),
      Amounts("baseline: 20%\nchange: +5pp", Rational(1, over: 5), Rational(1, over: 4), "a share"),
      Amounts(
        "baseline: 20%\nchange: +30%", Rational(1, over: 5), Rational(26, over: 100), "a share"),
      Amounts("baseline: -10\nchange: -3", Rational(-10), Rational(-13), "no unit"),
      Amounts("baseline: $5\nchange: 3x", Rational(5), Rational(15), "US dollars"),
      Amounts("baseline: 9 quotes\nchange: +15 quotes", Rational(9), Rational(24), "`quotes`"),
      Amounts("baseline: 2 h\nchange: -30 min", Rational(2), Rational(3, over: 2), "hours"),
      Amounts(
        "measured_in: $k\nbaseline: 5\nchange: +2", Rational(5_000), Rational(7_000), "US dollars"),
      Amounts("baseline: 0%\nchange: +5pp", Rational(0), Rational(5, over: 100), "a share"),
    ])
  func amounts(_ row: Amounts) {
    let decoded = DecodedText(Small.keyResult(row.text))
    #expect(decoded.told.isEmpty, "\(decoded.told)")
    #expect(decoded.keyResult?.baselineAmount == row.baseline)
    #expect(decoded.keyResult?.targetAmount == row.target)
    #expect(decoded.keyResult?.unit.name == row.unit)
    let kpi = DecodedText(Small.kpi(row.text)).kpi
    #expect(kpi?.targetAmount == row.target)
    #expect(kpi?.unit.name == row.unit)
  }

  @Test(
    "go with a change or are told as such",
    arguments: [
      FaultRow(
        "baseline: 9 quotes\nchange: +5pp",
        "unit-mismatch @ +5pp | only on a share | `+5%` for a part of the baseline"),
      FaultRow("baseline: 9\nchange: +5pp", "unit-mismatch @ +5pp | no unit"),
      FaultRow("measured_in: days\nchange: +5pp", "unit-mismatch @ +5pp | in days"),
      FaultRow("baseline: 9 quotes\nchange: +5 calls", "unit-mismatch @ +5 calls"),
      FaultRow("baseline: $9\nchange: +5", "unit-mismatch @ +5"),
      FaultRow(
        "baseline: 20%\nchange: +5", "wrong-type @ +5 | points or percent? | `+5pp` | `+5%`"),
      FaultRow("measured_in: percent\nbaseline: 20\nchange: +5", "wrong-type @ +5 | `+5pp`"),
      FaultRow("measured_in: percent\nchange: +5", "wrong-type @ +5 | `+5pp`"),
      FaultRow("change: +5pp"), FaultRow("change: +30%"), FaultRow("change: +5"),
      FaultRow("measured_in: percent\nbaseline: 20\nchange: +5pp"),
      FaultRow("baseline: 9 quotes\nchange: +5"), FaultRow("baseline: 9\nchange: +5 quotes"),
    ])
  func changes(_ row: FaultRow) {
    row.expectFaults(in: Small.keyResult)
    row.expectFaults(in: Small.kpi)
  }

  @Test("leave what does not fit without a value")
  func misfit() {
    let keyResult = DecodedText(Small.keyResult("baseline: 45 days\ntarget: 30%")).keyResult
    #expect(keyResult?.target.isFaulty == true)
    #expect(keyResult?.targetAmount == nil)
    #expect(keyResult?.baselineAmount == Rational(45))
  }
}
