import GoalpostModel
import Invariants
import Testing

/// Every refused form, and what to write instead.
@Suite struct QuantityAdviceTests {
  private static let notUnderstood =
    "write a number and its unit in words; what else there is to say belongs into the `title` or a "
    + "note"
  private static let change =
    "write the step from the baseline as `change`, with its sign, or the value to reach as `target`"

  static let refused: [(text: String, help: String)] = [
    ("10:1", "name both, as in `10 customers per agent`"),
    ("5% of \"x\"", notUnderstood),
    ("1:30", "write `90 min` for hours and minutes, or `90 s` for minutes and seconds"),
    ("1:30:15", "write `5415 s`"),
    (">= 95%", "write `target: 95%` to get there, or `at_least: 95%` to stay there"),
    (">=95%", "write `target: 95%` to get there, or `at_least: 95%` to stay there"),
    ("≥ 95%", "write `target: 95%` to get there, or `at_least: 95%` to stay there"),
    ("95%+", "write `target: 95%` to get there, or `at_least: 95%` to stay there"),
    ("at least 95%", "write `target: 95%` to get there, or `at_least: 95%` to stay there"),
    (
      "At least 95% of tickets",
      "write `target: 95% of tickets` to get there, or `at_least: 95% of tickets` to stay there"
    ),
    ("5 or more", "write `target: 5` to get there, or `at_least: 5` to stay there"),
    ("95% or more", "write `target: 95%` to get there, or `at_least: 95%` to stay there"),
    ("<5", "write `target: 5` to get there, or `at_most: 5` to stay there"),
    ("up to $5M", "write `target: $5M` to get there, or `at_most: $5M` to stay there"),
    ("under five", "use `at_most` with a number and its unit"),
    ("3-5", "use `at_least: 3` and `at_most: 5`"),
    ("3–5 days", "use `at_least: 3 days` and `at_most: 5 days`"),
    ("3 to 5", "use `at_least: 3` and `at_most: 5`"),
    ("3% to 5%", "use `at_least: 3%` and `at_most: 5%`"),
    ("$3-5M", "use `at_least: $3M` and `at_most: $5M`"),
    ("between 3 and 5", "use `at_least: 3` and `at_most: 5`"),
    ("-5-3", "use `at_least: -5` and `at_most: 3`"),
    ("~30%", "write `30%`"),
    ("about 30%", "write `30%`"),
    ("4x daily", "write `4 per day`"),
    ("4x per day", "write `4 per day`"),
    ("4x a week", "write `4 per week`"),
    ("4 times daily", "write `4 per day`"),
    ("4 a day", "write `4 per day`"),
    ("$50 monthly", "write `$50 per month`"),
    ("9 posts each week", "write `9 posts per week`"),
    ("9 posts\u{A0}each\u{202F}week\u{A0}", "write `9 posts per week`"),
    ("#3", "use `at_most: 3`"),
    ("top 10%", "use `at_most: 10%`"),
    ("3rd place", "use `at_most: 3`"),
    ("by March 1", "use `due` with a date, like `due: 2026-03-01`"),
    ("March 1", "use `due` with a date, like `due: 2026-03-01`"),
    ("24 quotes by March 1", "write `24 quotes` here, and the day under `due`"),
    ("24 by Q3", "write `24` here, and the day under `due`"),
    (
      "95% of tickets by end of May",
      "write `95% of tickets` here, and the day under `due`"
    ),
    ("2026-10-12", "write a number and its unit here, and the day under `due`"),
    ("ten", "write `10`"),
    ("twenty-four quotes", "write `24 quotes`"),
    ("yes", "write `1` for done and `0` for not done"),
    ("$5m", "write `$5M`"),
    ("$10 M", "write `$10M`"),
    ("$5mn per month", "write `$5M per month`"),
    ("$3 millions", "write `$3M`"),
    ("3M million", "write the number in full, or with `k`, `M` or `B` right after it"),
    ("5m followers", "write `5M followers`"),
    ("$-5", "write `-$5`"),
    ("USD -5", "write `-USD 5`"),
    ("1e6", "write `1000000`"),
    ("1.5e-3 faults", "write `0.0015 faults`"),
    (".5", "write `0.5`"),
    ("-.5%", "write `-0.5%`"),
    ("5.", "write `5`"),
    ("1,5", "write `1.5`; or set `numbers: 1.234,5` in `.goalpost.yaml`"),
    ("0,125", "write `0.125`; or set `numbers: 1.234,5` in `.goalpost.yaml`"),
    ("12,34,567", "write `1234567`"),
    ("1.234,56", "write `1234.56`; or set `numbers: 1.234,5` in `.goalpost.yaml`"),
    ("1.234.567", "write `1234567`; or set `numbers: 1.234,5` in `.goalpost.yaml`"),
    ("1 200 000", "write `1200000`; or set `numbers: 1 234,5` in `.goalpost.yaml`"),
    ("30 per cent", "write `30%`"), ("30 per 1 cent", "write the number with `%`"),
    ("30/cent", "write `30%`"), ("$5 per cent", "leave one of them out"),
    ("5$ per 1cent of sales", "leave one of them out"),
    ("30 pct", "write `30%`"),
    ("2.8 x", "write `2.8x`"),
    ("2x faster", change),
    ("1 h 30 min", "write `90 min`"), ("1\u{A0}h\u{A0}30\u{202F}min", "write `90 min`"),
    ("1h30m", "write it in one unit, like `90 min`"),
    ("$5%", "leave one of them out"),
    ("$5 €", "leave one of them out"),
    ("$5 days", "write `$5 per day` for a rate, or leave out one of the two"),
    ("4 of 0", "write it like `4 of 5`"),
    ("4 per", "name the thing, like `per month` or `per 1000 visits`"),
    ("4 per 1,000", "name the thing, like `per month` or `per 1000 visits`"),
    ("9 quotes (press)", notUnderstood),
    ("", "write a number and its unit, like `30%`, `$1.2M` or `24 quotes`"),
    ("better", "write a number and its unit, like `30%`, `$1.2M` or `24 quotes`"),
  ]

  @Test(arguments: refused)
  func `What is no quantity gets told what to write`(text: String, help: String) throws {
    guard case .failure(let fault) = Quantity.parse(text, in: QuantityContext(.target)) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.help.text == help)
    #expect(fault.reason == .malformed)
    #expect(!fault.message.isEmpty && !fault.label.isEmpty)
  }

  @Test(arguments: refused)
  func `What is offered holds the digits that were written`(text: String, help: String) {
    for role in [QuantityContext.Role.baseline, .target, .atLeast, .atMost, .value, .change] {
      for isBesideBaseline in [false, true] {
        let context = QuantityContext(role, isBesideBaseline: isBesideBaseline)
        guard case .failure(let fault) = Quantity.parse(text, in: context) else { continue }
        #expect(HelpInvariant.check(fault.help, for: text, in: nil) == [])
      }
    }
  }

  @Test(arguments: [
    ("$5m", 2..<3), ("9 quotes (press)", 9..<16), ("1,5 %", 0..<3), (">= 95%", 0..<2),
    ("95%+", 3..<4), ("€-5", 3..<4), ("~30%", 0..<1),
  ])
  func `The trouble is located in bytes`(text: String, range: Range<Int>) {
    guard case .failure(let fault) = Quantity.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.range == range)
  }

  @Test(arguments: [
    "TBD", "tbd", "TBC", "TODO", "X", "XX", "$X", "X%", "N/A", "n/a", "#N/A", "#REF!", "?", "??",
    "_N_", "unknown", "Confidential", " TBD ",
  ])
  func `A placeholder is told from a fault`(text: String) {
    guard case .failure(let fault) = Quantity.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.isPlaceholder)
  }

  @Test(arguments: ["", "TBDs", "10", "x-ray", "unknown quantity"])
  func `Other texts hold no place`(text: String) {
    #expect(!Placeholder.isPlaceholder(text))
  }

  @Test func `A text beyond one line's length is not read at all`() {
    guard case .failure(let fault) = Quantity.parse(String(repeating: "9", count: 301)) else {
      Issue.record("it was read")
      return
    }
    #expect(fault.label == "too long to be a quantity")
  }
}
