import GoalpostSource
import GoalpostYAML
import Testing

@testable import GoalpostModel

@Suite("The project's configuration")
struct ConfigurationTests {
  private func decode(_ text: String) -> (Configuration, [ToldFault]) {
    let source = SourceFile(id: .init(0), path: ".goalpost.yaml", bytes: Array(text.utf8))
    let decoded = Configuration.decode(
      YAML.parse(source), from: source, rules: DecodedText.rules)
    return (decoded.configuration, decoded.faults.map { ToldFault($0, in: [source]) }.sorted())
  }

  private static let page = """
    goalpost: 1
    include: ["goals/**/*.yaml"]       # default: **/*.goals.yaml
    exclude: ["goals/archive/**"]
    external: [acme]
    cycles: {fy27-q1: {start: 2026-09-28, end: 2026-12-27}}
    fail_on: error                     # error (default) | warning | note
    rules:
      too-few-key-results: {severity: note, minimum: 2}
      missing-baseline: off
    """

  @Test("of the language's page says what it seems to say")
  func example() throws {
    let (configuration, faults) = decode(Self.page)
    #expect(faults.isEmpty, "\(faults)")
    #expect(configuration.include.items.map(\.value) == ["goals/**/*.yaml"])
    #expect(configuration.exclude.items.map(\.value) == ["goals/archive/**"])
    #expect(configuration.external.items.map(\.value) == ["acme"])
    #expect(configuration.failOn.value?.severity == .error)
    let cycle = try #require(configuration.cycles.items.first)
    #expect(cycle.id == "fy27-q1")
    #expect(cycle.start == CalendarDay("2026-09-28"))
    #expect(cycle.end == CalendarDay("2026-12-27"))
    let rules = configuration.rules.items
    #expect(rules.map(\.rule) == ["too-few-key-results", "missing-baseline"])
    #expect(rules.map(\.level) == [.note, .off])
    #expect(rules.map(\.options) == [["minimum": 2], [:]])
  }

  @Test("sets a rule's severity in one word, or with its numbers")
  func severities() {
    for (word, severity) in [
      ("error", Severity.error), ("warning", .warning), ("note", .note), ("off", nil),
    ] {
      let short = decode("goalpost: 1\nrules: {empty-plan: \(word)}").0.rules.items.first
      #expect(short?.level?.severity == severity)
      let long = decode("goalpost: 1\nrules: {empty-plan: {severity: \(word)}}").0.rules.items.first
      #expect(long?.level == short?.level)
    }
    let number = decode("goalpost: 1\nrules: {too-few-key-results: {minimum: 0}}").0.rules.items
    #expect(number.first?.level == nil)
    #expect(number.first?.options == ["minimum": 0])
  }

  @Test(
    "is checked like a plan",
    arguments: [
      FaultRow("include: goals", "wrong-type @ goals | expected a list of texts, found text"),
      FaultRow(
        "includes: [a]",
        "unknown-key @ includes | a configuration has no field"
          + " | did you mean `include`?"),
      FaultRow("external: ACME", "wrong-type @ ACME | write `acme`"), FaultRow("external: acme"),
      FaultRow("fail_on: warn", "wrong-type @ warn | `error`, `warning`, `note`"),
      FaultRow("fail_on: warnings", "wrong-type @ warnings | did you mean `warning`?"),
      FaultRow("fail_on:", "wrong-type @  | expected a severity"),
      FaultRow("cycles: [fy27]", "wrong-type @ [fy27] | expected a mapping of cycles"),
      FaultRow("cycles: {fy27: 2026}", "wrong-type @ 2026 | expected a cycle, found text"),
      FaultRow("cycles: {fy27: {start: 2026-09-28}}", "missing-key @ start | has no `end`"),
      FaultRow(
        "cycles: {fy27: {start: 2026-09-28, end: 2026-02-30}}", "wrong-type @ 2026-02-30"),
      FaultRow(
        "cycles: {fy27: {start: 2026-09-28, end: 2026-09-01}}",
        "conflicting-keys @ 2026-09-01 | ends before it starts"),
      FaultRow("rules: [empty-plan]", "wrong-type @ [empty-plan] | a mapping of rules"),
      FaultRow(
        "rules: {emty-plan: off}",
        "unknown-key @ emty-plan | there is no rule | did you mean `empty-plan`?"),
      FaultRow("rules: {unknown-keys: off}", "unknown-key @ unknown-keys | unknown rule"),
      FaultRow("rules: {harmony: off}", "unknown-key @ harmony | `goalpost rules` lists them"),
      FaultRow(
        "rules: {unknown-key: off}", "wrong-type @ unknown-key | cannot be changed | take it out"),
      FaultRow(
        "rules: {empty-plan: of}",
        "wrong-type @ of | did you mean `off`? | `error`, `warning`, `note`, `off`"),
      FaultRow("rules: {empty-plan: }", "wrong-type @  | found nothing"),
      FaultRow("rules: {empty-plan: [off]}", "wrong-type @ [off] | found a list"),
      FaultRow(
        "rules: {empty-plan: {level: off}}",
        "unknown-key @ level | `empty-plan` has no option `level` | it has `severity`"),
      FaultRow(
        "rules: {too-few-key-results: {minimun: 2}}",
        "unknown-key @ minimun | did you mean `minimum`? | it has `severity`, `minimum`"),
      FaultRow(
        "rules: {too-few-key-results: {minimum: -1}}",
        "wrong-type @ -1 | a whole number, 0 or more"),
      FaultRow(
        "rules: {too-few-key-results: {minimum: two}}", "wrong-type @ two | like `3`"),
    ])
  func faults(_ row: FaultRow) {
    let text = "goalpost: 1\n\(row.text)\n"
    expect(decode(text).1, are: row.faults, of: text)
  }

  @Test(
    "is one document, and names the language's version",
    arguments: [
      FaultRow("", "missing-key @  | nothing in this configuration | begin with `goalpost: 1`"),
      FaultRow("# later\n", "missing-key @  | nothing in this configuration"),
      FaultRow("---\n", "missing-key @ --- | nothing in this configuration"),
      FaultRow("exclude: []\n", "missing-key @ exclude | configuration has no `goalpost`"),
      FaultRow("goalpost: 2\n", "wrong-type @ 2 | the only version there is"),
      FaultRow("- a\n", "wrong-type @ a | expected a configuration, found a list"),
      FaultRow(
        "goalpost: 1\n---\nfail_on: note\n",
        "wrong-type @ fail_on | this is a second document | take the `---` out"),
      FaultRow("goalpost: 1\nfail_on: @x\n", "yaml-syntax @ @"),
    ])
  func documents(_ row: FaultRow) { expect(decode(row.text).1, are: row.faults, of: row.text) }

  @Test("keeps what could be read beside what could not")
  func rest() {
    let (configuration, faults) = decode(
      "goalpost: 1\nrules: {harmony: off, empty-plan: off}\n"
        + "cycles: {a: 5, b: {start: 2026-09-28, end: 2026-09-30}}\nfail_on: x\n")
    #expect(faults.count == 3)
    #expect(configuration.rules.items.map(\.rule) == ["empty-plan"])
    #expect(configuration.cycles.items.map(\.id) == ["b"])
    #expect(configuration.failOn.isFaulty)
  }
}
