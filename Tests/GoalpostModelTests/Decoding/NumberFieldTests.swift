import Testing

@testable import GoalpostModel

@Suite("Number fields")
struct NumberFieldTests {
  @Test(
    "refuse what is no quantity, and say what to write",
    arguments: [
      FaultRow("target: 10:1", "wrong-type @ 10:1 | `10 customers per agent`"),
      FaultRow("target: 1:30", "wrong-type @ 1:30 | `90 min`"),
      FaultRow("target: \">= 95%\"", "wrong-type @ >= | `at_least: 95%`"),
      FaultRow("target: 95%+", "wrong-type @ + | `at_least: 95%`"),
      FaultRow("target: at least 95%", "wrong-type @ at least | `at_least: 95%`"),
      FaultRow("target: <5", "wrong-type @ < | `at_most: 5`"),
      FaultRow("target: 3-5", "wrong-type @ 3-5 | `at_least: 3` | `at_most: 5`"),
      FaultRow("target: ~30%", "wrong-type @ ~ | `30%`"),
      FaultRow("target: 4x daily", "wrong-type @ daily | `4 per day`"),
      FaultRow("target: top 10%", "wrong-type @ top 10% | `at_most: 10%`"),
      FaultRow("target: by March 1", "wrong-type @ by March 1 | `due`"),
      FaultRow("target: ten", "wrong-type @ ten | `10`"),
      FaultRow("target: yes", "wrong-type @ yes"),
      FaultRow("target: $5m", "wrong-type @ m | `$5M`"),
      FaultRow("target: 1e3", "wrong-type @ e3"),
      FaultRow("target:", "wrong-type @  | expected a quantity, found nothing"),
      FaultRow("target: null", "wrong-type @ null | found nothing"),
      FaultRow("target: ''", "wrong-type @ '' | found nothing"),
      FaultRow("target: [3%]", "wrong-type @ [3%] | found a list"),
      FaultRow("target: {value: 3%}", "wrong-type @ {value: 3%} | found a mapping"),
      FaultRow("target: 3%"), FaultRow("target: \"$1,200\""), FaultRow("target: $1,200"),
    ])
  func quantities(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "refuse a change that does not say up or down",
    arguments: [
      FaultRow("change: +15 quotes"), FaultRow("change: 3x"), FaultRow("change: -30%"),
      FaultRow("change: 15 quotes", "wrong-type @ 15 quotes | `+15 quotes` or `-15 quotes`"),
      FaultRow("change: +3x", "wrong-type @ +3x | `3x`"),
      FaultRow("change: double", "wrong-type @ double | write `2x`"),
      FaultRow("change: more", "wrong-type @ more"),
      FaultRow("change:", "wrong-type @  | expected a change, found nothing"),
      FaultRow("change: TBD", "placeholder @ TBD"),
    ])
  func changes(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "refuse a unit with a number",
    arguments: [
      FaultRow("measured_in: percent"), FaultRow("measured_in: $M"), FaultRow("measured_in: of 5"),
      FaultRow("measured_in: $k per month"), FaultRow("measured_in: MRs per person per month"),
      FaultRow("measured_in: 30 days", "wrong-type @ 30 days | write `days`"),
      FaultRow("measured_in: TBD", "placeholder @ TBD"),
      FaultRow("measured_in:", "wrong-type @  | expected a unit, found nothing"),
      FaultRow("measured_in: [days]", "wrong-type @ [days] | expected a unit, found a list"),
    ])
  func units(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test(
    "hold weights that are 0 or more",
    arguments: [
      FaultRow("weight: 2"), FaultRow("weight: 0.5"),
      FaultRow("weight: -1", "wrong-type @ -1 | 0 or more"),
      FaultRow("weight: 50%", "wrong-type @ 50% | is not a weight"),
      FaultRow("weight: high", "wrong-type @ high | like `1`, `2` or `0.5`"),
      FaultRow("weight: TBD", "placeholder @ TBD"),
      FaultRow("weight:", "wrong-type @  | expected a weight, 0 or more, found nothing"),
      FaultRow("weight: [1]", "wrong-type @ [1] | found a list"),
    ])
  func weights(_ row: FaultRow) { row.expectFaults(in: Small.objective) }

  @Test(
    "hold confidences from 0 to 1",
    arguments: [
      FaultRow("confidence: 0"), FaultRow("confidence: 1"), FaultRow("confidence: 70%"),
      FaultRow("confidence: 7", "wrong-type @ 7 | write `7%`"),
      FaultRow("confidence: -0.1", "wrong-type @ -0.1 | below 0"),
      FaultRow("confidence: 120%", "wrong-type @ 120% | above 1"),
      FaultRow("confidence: high", "wrong-type @ high | `0.7` or `70%`"),
      FaultRow("confidence: X", "placeholder @ X"),
      FaultRow("confidence: ~", "wrong-type @ ~ | found nothing"),
    ])
  func confidences(_ row: FaultRow) {
    row.expectFaults { Small.checkIn("date: 2026-10-12, \($0)") }
  }

  @Test(
    "hold how many readings an average is taken of",
    arguments: [
      FaultRow("threshold: {below_average_of: 4}"), FaultRow("threshold: 2%"),
      FaultRow("threshold: {below_average_of: 0}", "wrong-type @ 0 | a whole number, 1 or more"),
      FaultRow("threshold: {below_average_of: +4}", "wrong-type @ +4"),
      FaultRow("threshold: {below_average_of: 2.5}", "wrong-type @ 2.5 | like `3`"),
      FaultRow("threshold: {below_average_of: X}", "placeholder @ X"),
      FaultRow("threshold: {below_average_of: }", "wrong-type @  | found nothing"),
      FaultRow(
        "threshold: {average_of: 4}", "missing-key @ average_of | has no `below_average_of`",
        "unknown-key @ average_of | `below_average_of`"),
      FaultRow("threshold: {}", "missing-key @ { | has no `below_average_of`"),
      FaultRow("threshold: [2%]", "wrong-type @ [2%] | or `{below_average_of: 4}`"),
      FaultRow("threshold: low", "wrong-type @ low"),
      FaultRow("threshold:", "wrong-type @  | found nothing"),
    ])
  func thresholds(_ row: FaultRow) { row.expectFaults(in: Small.kpi) }

  @Test(
    "hold the version of the language, which is 1",
    arguments: [
      FaultRow("1"), FaultRow("\"1\""), FaultRow("2", "wrong-type @ 2 | the only version"),
      FaultRow("1.0", "wrong-type @ 1.0 | `goalpost: 1`"),
      FaultRow("v1", "wrong-type @ v1 | is not the version of the goal language"),
      FaultRow("", "wrong-type @  | found nothing"), FaultRow("TBD", "placeholder @ TBD"),
    ])
  func versions(_ row: FaultRow) { row.expectFaults { "goalpost: \($0)\nunit: team\n" } }
}
