import GoalpostModel
import Testing

/// Every refused form, and what to write instead.
@Suite struct QuantityAdviceTests {
  static let refused: [(text: String, help: String)] = [
    ("10:1", "name both, like `10 customers per agent`"),
    ("5% of \"x\"", "write `5%`, or name the unit in letters"),
    ("1:30", "write `90 min`"),
    ("1:30:15", "write `5415 s`"),
    (">= 95%", "use `at_least: 95%`"),
    (">=95%", "use `at_least: 95%`"),
    ("≥ 95%", "use `at_least: 95%`"),
    ("95%+", "use `at_least: 95%`"),
    ("at least 95%", "use `at_least: 95%`"),
    ("At least 95% of tickets", "use `at_least: 95% of tickets`"),
    ("5 or more", "use `at_least: 5`"),
    ("95% or more", "use `at_least: 95%`"),
    ("<5", "use `at_most: 5`"),
    ("up to $5M", "use `at_most: $5M`"),
    ("under five", "use `at_most` with a number and its unit, like `at_most: 95%`"),
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
    ("24 quotes by March 1", "write `24 quotes` here, and the day as `due: 2026-03-01`"),
    ("24 by Q3", "write `24` here, and the day as `due: 2026-03-01`"),
    (
      "95% of tickets by end of May",
      "write `95% of tickets` here, and the day as `due: 2026-03-01`"
    ),
    ("2026-10-12", "write a number and its unit here, and the day under `due`"),
    ("ten", "write `10`"),
    ("twenty-four quotes", "write `24 quotes`"),
    ("yes", "write `1` for done and `0` for not done"),
    ("$5m", "write `$5M`"),
    ("$10 M", "write `$10M`"),
    ("$5mn per month", "write `$5M per month`"),
    ("$3 millions", "write `$3 million`"),
    ("3M million", "write the number with one magnitude, like `1.2M`"),
    ("5m followers", "write `5M followers`"),
    ("$-5", "write `-$5`"),
    ("USD -5", "write `-USD 5`"),
    ("1e6", "write `1000000`"),
    ("1.5e-3 faults", "write `0.0015 faults`"),
    (".5", "write `0.5`"),
    ("-.5%", "write `-0.5%`"),
    ("5.", "write `5`"),
    ("1,5", "write `1.5` for a decimal, or leave the comma out"),
    ("0,125", "write `0.125` for a decimal, or leave the comma out"),
    ("12,34,567", "write `1234567`"),
    ("1.234,56", "write `1234.56`"),
    ("1.234.567", "write `1234567`"),
    ("1 200 000", "write `1200000`"),
    ("30 per cent", "write `30%`"), ("30 per 1 cent", "write `30%`"),
    ("30/cent", "write `30%`"), ("$5 per cent", "leave one of them out"),
    ("5$ per 1cent of sales", "leave one of them out"),
    ("30 pct", "write `30%`"),
    ("2.8 x", "write `2.8x`"),
    ("2x faster", "write `2 faster` or `2x`"),
    ("1 h 30 min", "write `90 min`"), ("1\u{A0}h\u{A0}30\u{202F}min", "write `90 min`"),
    ("1h30m", "write it in one unit, like `90 min`"),
    ("$5%", "leave one of them out"),
    ("$5 €", "leave one of them out"),
    ("$5 days", "write `$5 per day`, or leave out one of US dollars and `days`"),
    ("4 of 0", "write it like `4.2 of 5`"),
    ("4 per", "name the thing, like `per month` or `per 1,000 visits`"),
    ("4 per 1,000", "name the thing, like `per month` or `per 1,000 visits`"),
    ("9 quotes (press)", "write `9 quotes`, or name the unit in letters"),
    ("", "write a number and its unit, like `30%`, `$1.2M` or `24 quotes`"),
    ("better", "write a number and its unit, like `30%`, `$1.2M` or `24 quotes`"),
  ]

  @Test(arguments: refused)
  func `What is no quantity gets told what to write`(text: String, help: String) throws {
    guard case .failure(let fault) = Quantity.parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(fault.help == help)
    #expect(fault.reason == .malformed)
    #expect(!fault.message.isEmpty && !fault.label.isEmpty)
  }

  @Test(arguments: refused.filter { $0.help.hasPrefix("write `") || $0.help.hasPrefix("use `at") })
  func `What is offered is a quantity itself`(text: String, help: String) throws {
    let offer = try #require(help.split(separator: "`").dropFirst().first)
    let value = String(offer.split(separator: ": ").last ?? offer)
    guard value != "at_most" else { return }
    #expect(throws: Never.self) { try Quantity.parse(value).get() }
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
