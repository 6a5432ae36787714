import GoalpostKit
import GoalpostSource
import Testing

@Suite("Characters that look like others")
struct LookAlikeTests {
  /// `rule: message` of the faults of the language.
  private func faults(_ text: String) throws -> [String] {
    try FixedTexts(text).before.diagnostics.filter { LanguageRule(rawValue: $0.rule) != nil }
      .map { "\($0.rule): \($0.finding.message)" }
  }

  @Test(arguments: [
    "title: Win\nwhy: Le client dit\u{A0}« oui »\u{202F}!", "title: “Sell more bread”",
    "title: Win\nwhy: Sell – and bake\n  – better bread", "title: می\u{200C}خواهم",
    "title: Family 👨‍👩‍👧 breakfast", "title: Ba\u{AD}ck\u{AD}stu\u{AD}be",
    "title: Win\nwhy: |\n  – one\n  \u{A0}• two\n\n  \u{3000}three",
    "title: Win\nwhy: \"one\n  – two\n  • three\"", "title: Win\nwhy: >\n  “one\u{A0}: two”",
    "title: Win\nkey_results: [{title: Rye – more, baseline: 5\u{A0}%, target: 30\u{202F}%}]",
    "title: Ants\u{2028}come back # x\u{2029}y\nowner: Ann # x\u{85}y",
    "title: Win\nwhy: |\n  Because\u{2028}people matter.\n  So\u{85}there",
    "title: 'Ants\u{2029}come'\nwhy: \"back\u{2028}soon\"", "title: We are\u{A0}#1",
    "title: Win\nkey_results: [{title: Rye, why: 'a：b', baseline: 20 °C, target: −5 °C}]",
  ])
  func `stay silent in prose and where they have a meaning`(_ lines: String) throws {
    #expect(try faults(FixedTexts.plan("id: o\n" + lines)).isEmpty)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    let after: String
    let says: [String]
  }

  static let cases = [
    Case(
      testDescription: "every line indented with no-break spaces",
      before: "id: o\n¦¦¦¦title: Win\n ¦ ¦why: |\n¦¦¦¦¦¦Rent\n¦¦¦¦¦¦¦rises\n¦\n¦¦¦¦owner: Ana",
      after: "id: o\n    title: Win\n    why: |\n      Rent\n      \u{A0}rises\n \n    owner: Ana",
      says: ["look-alike-character: a no-break space (U+00A0) stands where a space belongs"]),
    Case(
      testDescription: "bullets and a no-break space behind them",
      before: "title: Win\nkey_results:\n• title: A\n  at_least: 5\n•\u{A0}title: B\n  at_least: 6",
      after: "title: Win\nkey_results:\n- title: A\n  at_least: 5\n- title: B\n  at_least: 6",
      says: [
        "look-alike-character: a bullet (U+2022) stands where the list mark `-` belongs",
        "look-alike-character: a no-break space (U+00A0) stands where a space belongs",
      ]),
    Case(
      testDescription: "separators of lines in place of spaces, and in a quantity",
      before: "title:\u{2028}Win\nowner: 'Ana'\u{2028}# she\nkey_results:\u{2029}\n- title: A\n"
        + "  at_least: 5\u{2028}",
      after: "title: Win\nowner: 'Ana' # she\nkey_results: \n- title: A\n  at_least: 5",
      says: [
        "look-alike-character: `5\u{2028}` holds a line separator (U+2028)",
        "look-alike-character: a line separator (U+2028) stands where a space belongs",
        "look-alike-character: a paragraph separator (U+2029) stands where a space belongs",
      ]),
    Case(
      testDescription: "a no-break space in front of a comment",
      before: "title: Win\nkey_results:\n- title: A\n  at_least: 20 ants\u{A0}# goal",
      after: "title: Win\nkey_results:\n- title: A\n  at_least: 20 ants # goal",
      says: ["look-alike-character: a no-break space (U+00A0) stands where a space belongs"]),
    Case(
      testDescription: "list marks without a space",
      before: "title: Win\nkey_results:\n-title: A\n  at_least: 5\n  check_ins:\n"
        + "    -{date: 2026-10-02, value: 1}\n–title: B\n  at_least: 6",
      after: "title: Win\nkey_results:\n- title: A\n  at_least: 5\n  check_ins:\n"
        + "    - {date: 2026-10-02, value: 1}\n- title: B\n  at_least: 6",
      says: [
        "yaml-syntax: no space stands behind the list mark `-`",
        "look-alike-character: an en dash (U+2013) stands where the list mark `-` belongs",
      ]),
    Case(
      testDescription: "what cannot be seen around a name",
      before: "title: Ants\u{200B}\nowner: Ann Lee\u{200B}\nkey_results:\n- title: A\n"
        + "  at_least: 5\n  owner: \"\u{202A}\u{A0}Bo 👩‍🌾\"",
      after: "title: Ants\u{200B}\nowner: Ann Lee\nkey_results:\n- title: A\n"
        + "  at_least: 5\n  owner: \"Bo 👩‍🌾\"",
      says: [
        "look-alike-character: `Ann Lee\u{200B}` holds a zero-width space (U+200B)",
        "look-alike-character: `\u{202A}\u{A0}Bo 👩‍🌾` holds a direction control (U+202A)",
      ]),
    Case(
      testDescription: "letters and digits of other scripts in amounts",
      before: "title: Win\nkey_results: [{title: A, at_least: 1О ants}, {title: B, "
        + "at_least: 20К ants}, {title: C, at_least: 𝟐𝟎 ants}]",
      after: "title: Win\nkey_results: [{title: A, at_least: 10 ants}, {title: B, "
        + "at_least: 20K ants}, {title: C, at_least: 20 ants}]",
      says: [
        "look-alike-character: `1О ants` holds a Cyrillic `О` (U+041E)",
        "look-alike-character: `20К ants` holds a Cyrillic `К` (U+041A)",
        "look-alike-character: `𝟐𝟎 ants` holds a mathematical `2` (U+1D7D0)",
      ]),
    Case(
      testDescription: "a typographic quote behind a straight one",
      before: "title: Win\nkey_results:\n- title: A\n  at_least: \"20 ants”",
      after: "title: Win\nkey_results:\n- title: A\n  at_least: \"20 ants\"",
      says: [
        "yaml-syntax: a typographic quote (U+201D) does not close a text that begins with `\"`"
      ]),
    Case(
      testDescription: "asterisks as list marks",
      before: "title: Win\nkey_results:\n* title: A\n  at_least: 5\n* title: B\n  at_least: 6",
      after: "title: Win\nkey_results:\n- title: A\n  at_least: 5\n- title: B\n  at_least: 6",
      says: ["yaml-syntax: `*` is no list mark"]),
    Case(
      testDescription: "a full-width colon without a space",
      before: "title：Win\nid：o", after: "title: Win\nid: o",
      says: [
        "look-alike-character: a full-width colon (U+FF1A) stands where the colon of a key belongs"
      ]
    ),
    Case(
      testDescription: "quotes around a title with a colon",
      before: "title: „Win: more“\nwhy: «a: b»", after: "title: \"Win: more\"\nwhy: \"a: b\"",
      says: [
        "yaml-syntax: a typographic quote (U+201E) quotes nothing to YAML, and a colon with a space "
          + "behind it ends a key",
        "yaml-syntax: a typographic quote (U+00AB) quotes nothing to YAML, and a colon with a space "
          + "behind it ends a key",
      ]),
    Case(
      testDescription: "an id and what refers to it",
      before: "id: win\u{200B}ner\ntitle: Win\nsupports: [win–ner, “other”]",
      after: "id: winner\ntitle: Win\nsupports: [win-ner, other]",
      says: [
        "look-alike-character: `win\u{200B}ner` holds a zero-width space (U+200B)",
        "look-alike-character: `win–ner` holds an en dash (U+2013)",
        "look-alike-character: `“other”` holds a typographic quote (U+201C)",
        "unresolved-reference: `other` names nothing",
        "unresolved-reference: `win-ner` names nothing",
      ]),
    Case(
      testDescription: "JSON that was pasted",
      before:
        "title: Win\nkey_results: [\n\u{A0}\u{A0}{\"title\":\u{A0}\"A\",\u{A0}\"at_least\": \"5\"}]",
      after: "title: Win\nkey_results: [\n  {\"title\": \"A\", \"at_least\": \"5\"}]",
      says: ["look-alike-character: a no-break space (U+00A0) stands where a space belongs"]),
    Case(
      testDescription: "full-width digits and a Cyrillic letter",
      before: "title: Win\nkey_results: [{title: A, baseline: １２%, target: 20%}, {title: B, "
        + "baseline: 5 guеsts, target: 6 guests}]",
      after: "title: Win\nkey_results: [{title: A, baseline: 12%, target: 20%}, {title: B, "
        + "baseline: 5 guests, target: 6 guests}]",
      says: [
        "look-alike-character: `１２%` holds a full-width `1` (U+FF11)",
        "look-alike-character: `5 guеsts` holds a Cyrillic `е` (U+0435)",
      ]),
  ]

  @Test(arguments: cases)
  func `are named once, and replaced`(_ test: Case) throws {
    let indent = test.before.contains("¦") ? "\n" : "\n    "
    let before = FixedTexts.plan("id: x\n").replacing(
      "  - id: x\n",
      with: "  - "
        + test.before.replacing("\n", with: indent).replacing("¦", with: "\u{A0}") + "\n")
    let fixed = try FixedTexts(before)
    let said = try faults(before).sorted()
    #expect(said == test.says.sorted())
    let after = FixedTexts.plan("id: x\n").replacing(
      "  - id: x\n", with: "  - " + test.after.replacing("\n", with: indent) + "\n")
    #expect(fixed.text == after)
  }

  @Test(arguments: ["—", "–-", "—-", "––", "—–  "])
  func `a line of dashes is the mark between documents`(_ mark: String) throws {
    let plan = FixedTexts.plan("id: o\ntitle: Win")
    let fixed = try FixedTexts(mark + "\n" + plan)
    #expect(
      try faults(mark + "\n" + plan).map {
        $0.hasSuffix("where the `---` between documents belongs")
      }
        == [true])
    #expect(fixed.text == "---" + mark.filter { $0 == " " } + "\n" + plan)
  }

  @Test(arguments: ["- -5", "- -a", "why: |\n  -a: b\n  —", "why: >\n  -{a}"])
  func `dashes of a text are none of it`(_ lines: String) throws {
    #expect(
      try !faults(FixedTexts.plan("id: o\ntitle: Win\n" + lines))
        .contains { $0.contains("list mark") || $0.contains("between documents") })
  }

  @Test func `a key that stands there twice is left to people`() throws {
    let fixed = try FixedTexts(FixedTexts.plan("title: Win\nti\u{AD}tle: Win again"))
    #expect(fixed.outcome.changed.isEmpty)
    #expect(
      fixed.before.diagnostics.contains {
        $0.rule == "unknown-key" && $0.finding.message.contains("ti\u{AD}tle")
      })
  }
}
