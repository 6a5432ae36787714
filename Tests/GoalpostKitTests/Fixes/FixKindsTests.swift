import GoalpostKit
import GoalpostSource
import SnapshotSupport
import Testing

/// Each kind of fix, on the lines of one objective.
@Suite struct FixKindsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let before: String
    let after: String
    var locked = ""

    var testDescription: String { name }
  }

  private static let locked = "locked: 2026-10-01\n"

  static let cases = [
    Case(
      name: "a slip in a key", before: "title: Win\nownr: Ana\nwhy: Rent",
      after: "title: Win\nowner: Ana\nwhy: Rent"),
    Case(
      name: "a key in quotes, with a remark", before: "title: Win\n\"wyh\": Rent # rises",
      after: "title: Win\nwhy: Rent # rises"),
    Case(
      name: "dates that have one reading",
      before: "title: Win\nkey_results: [{title: A, at_least: 5, check_ins: [{date: 19.10.2026, "
        + "value: 6}, {date: '2026-10-26T08:00:00Z', value: 6}, {date: 2/11/2026, value: 6}]}]",
      after: "title: Win\nkey_results: [{title: A, at_least: 5, check_ins: [{date: 2026-10-19, "
        + "value: 6}, {date: '2026-10-26', value: 6}, {date: 2/11/2026, value: 6}]}]"),
    Case(
      name: "a colon in a title", before: "title: Win: more   # agreed",
      after: "title: \"Win: more\"   # agreed"),
    Case(
      name: "a colon and quotes in a title", before: "title: Win: \"more\" than 'it'",
      after: "title: 'Win: \"more\" than ''it'''"),
    Case(
      name: "a colon in brackets",
      before: "id: o\ntitle: Win\nkey_results: [{title: Größe: 目標, at_least: 5}]",
      after: "id: o\ntitle: Win\nkey_results: [{title: \"Größe: 目標\", at_least: 5}]"),
    Case(
      name: "a title that begins with a sign", before: "title: @home in town",
      after: "title: \"@home in town\""),
    Case(
      name: "a number sign in a title", before: "title: Be #1 in rye # agreed",
      after: "title: \"Be #1 in rye\" # agreed"),
    Case(
      name: "a remark behind a number",
      before:
        "title: Win\nkey_results:\n  - title: Loaves\n    baseline: 40 #was 38\n    target: 60",
      after:
        "title: Win\nkey_results:\n  - title: Loaves\n    baseline: 40 # was 38\n    target: 60"),
    Case(
      name: "an amount in brackets",
      before: "title: Win\nkey_results:\n  - {title: Takings, baseline: $50,000, target: $60k}",
      after: "title: Win\nkey_results:\n  - {title: Takings, baseline: \"$50,000\", target: $60k}"),
    Case(
      name: "a sentence in brackets",
      before: "title: Win\nkey_results:\n  - title: Loaves\n    at_least: 5\n    check_ins:\n"
        + "      - {date: 2026-11-18, value: 6, note: Rain, then sun} # hm",
      after: "title: Win\nkey_results:\n  - title: Loaves\n    at_least: 5\n    check_ins:\n"
        + "      - {date: 2026-11-18, value: 6, note: \"Rain, then sun\"} # hm"),
    Case(
      name: "check-ins out of order, with remarks of theirs",
      before: "title: Win\nkey_results:\n  - title: Loaves\n    at_least: 5\n    check_ins:\n"
        + "      - date: 2026-11-18 # fair\n        value: 6\n\n      # rain\n"
        + "      - {date: 2026-11-11, value: 7}\n      - {date: 2026-11-19, value: 8}",
      after: "title: Win\nkey_results:\n  - title: Loaves\n    at_least: 5\n    check_ins:\n"
        + "\n      # rain\n      - {date: 2026-11-11, value: 7}\n"
        + "      - date: 2026-11-18 # fair\n        value: 6\n"
        + "      - {date: 2026-11-19, value: 8}"),
    Case(
      name: "check-ins in brackets",
      before: "title: Win\nkey_results:\n  - title: Loaves\n    at_least: 5\n"
        + "    check_ins: [{date: 2026-11-18, value: 6}, {date: 2026-11-11, value: 7}]",
      after: "title: Win\nkey_results:\n  - title: Loaves\n    at_least: 5\n"
        + "    check_ins: [{date: 2026-11-11, value: 7}, {date: 2026-11-18, value: 6}]"),
    Case(
      name: "an expired waiver of two",
      before:
        "title: Win\nwaive:\n  # for good\n  - {rule: too-few-key-results, because: one till}\n"
        + "  - rule: long-objective # old\n    because: we say so\n    until: 2026-10-31\nwhy: Rent",
      after:
        "title: Win\nwaive:\n  # for good\n  - {rule: too-few-key-results, because: one till}\n"
        + "why: Rent"),
    Case(
      name: "the only waiver",
      before:
        "title: Win\n# let us see\nwaive:\n  - {rule: long-objective, because: no, until: 2026-10-31}\n"
        + "why: Rent", after: "title: Win\n# let us see\nwhy: Rent"),
    Case(
      name: "the only waiver, in front of all else",
      before: "waive: [{rule: long-objective, because: no, until: 2026-10-31}]\ntitle: Win",
      after: "title: Win"),
    Case(
      name: "a waiver in brackets",
      before: "title: Win\nkey_results:\n"
        + "  - {title: A, at_least: 5, waive: [{rule: missing-baseline, because: no, until: 2026-10-31}]}",
      after: "title: Win\nkey_results:\n  - {title: A, at_least: 5}"),
    Case(
      name: "names that are missing",
      before: "title: Win back the street\nkey_results:\n  - {title: Loaves, at_least: 5}\n"
        + "  -   owner: Ana\n      title: Größe\n      at_least: 5\n  # the last\n  - # here\n    title: \"Null\"\n    at_least: 3",
      after: "id: win-back-the-street\ntitle: Win back the street\nkey_results:\n"
        + "  - {id: loaves, title: Loaves, at_least: 5}\n"
        + "  -   owner: Ana\n      id: gr-e\n      title: Größe\n      at_least: 5\n"
        + "  # the last\n  - # here\n    id: \"null\"\n    title: \"Null\"\n    at_least: 3",
      locked: locked),
    Case(
      name: "a name only once the title is what was meant",
      before: "title: Be #1 in rye", after: "id: be-1-in-rye\ntitle: \"Be #1 in rye\"",
      locked: locked),
  ]

  @Test(arguments: cases)
  func `it does what it says and nothing else`(_ row: Case) throws {
    let before = FixedTexts.plan(row.before, locked: row.locked)
    let after = FixedTexts.plan(row.after, locked: row.locked)
    for lineBreak in ["\n", "\r\n"] {
      for opening in ["", "\u{FEFF}", "# 目標 🎯\n---\ngoalpost: 1\nunit: a\nmetrics: []\n---\n"] {
        let text = (opening + before).replacing("\n", with: lineBreak)
        let fixed = try FixedTexts(text)
        #expect(fixed.text == (opening + after).replacing("\n", with: lineBreak))
        #expect(fixed.outcome.fixedCount > 0)
        #expect(fixed.after.diagnostics.count < fixed.before.diagnostics.count)
      }
    }
  }

  @Test(arguments: [
    "title: Win\nkey_results: [{title: A, at_least: 5}]\nwhy: Rent",
    // A day that makes two check-ins one: which is right?
    "title: Win\nkey_results:\n  - title: A\n    at_least: 5\n    check_ins:\n"
      + "      - {date: 2026-11-18, value: 6}\n      - {date: 2026-11-18, value: 7}",
    // What a remark above the list belongs to, nobody can tell.
    "title: Win\nkey_results:\n  - title: A\n    at_least: 5\n    check_ins:\n      # fair\n"
      + "      - {date: 2026-11-18, value: 6}\n      - {date: 2026-11-11, value: 7}",
    // A day would become a number.
    "title: Win\nkey_results:\n  - title: A\n    at_least: 5\n    check_ins:\n"
      + "      - {date: 2026-11-18, value: 6}\n      - {rate: 7, value: 7}",
    "title: Win\nowner: Ana #2",
  ])
  func `what a person has to look at stays as it is`(lines: String) throws {
    let text = FixedTexts.plan(lines)
    let fixed = try FixedTexts(text)
    #expect(fixed.text == text)
    #expect(fixed.outcome.changed.isEmpty)
    #expect(fixed.outcome.fixedCount == 0)
  }

  @Test func `what would change more than it should is left out and told`() throws {
    // The anchor moves behind the alias that repeats it.
    let text = FixedTexts.plan(
      "title: Win\nkey_results:\n  - title: A\n    at_least: 5\n    check_ins:\n"
        + "      - {date: 2026-11-18, value: &six 6}\n      - {date: 2026-11-11, value: *six}")
    let fixed = try FixedTexts(text)
    #expect(fixed.text == text)
    #expect(
      fixed.outcome.leftOut == ["team.goals.yaml:12: put the list in the order of its dates"])
  }

  @Test func `one bad fix among good ones costs only itself`() throws {
    let text = FixedTexts.plan(
      "title: Win: more\nownr: Ana\nkey_results:\n  - title: A\n    at_least: 5\n    check_ins:\n"
        + "      - {date: 2026-11-18, value: 6}\n      - {rate: 7, value: 7}")
    let fixed = try FixedTexts(text)
    #expect(fixed.text.contains("title: \"Win: more\"\n    owner: Ana"))
    #expect(fixed.text.contains("{rate: 7, value: 7}"))
    #expect(fixed.outcome.leftOut == ["team.goals.yaml:13: rename the key to `date`"])
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
