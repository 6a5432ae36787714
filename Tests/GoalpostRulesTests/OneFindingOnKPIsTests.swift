import GoalpostKit
import Testing

/// One cause, one finding: what a KPI lacks or has wrong is told once.
@Suite struct OneFindingOnKPIsTests {
  private static let kpis: [(fields: String, rules: [String])] = [
    // A number that nobody has set lacks one thing, not three.
    ("title: Loaves, cadence: weekly", ["targetless-kpi"]),
    ("title: Loaves, cadence: weekly, threshold: 5", ["targetless-kpi"]),
    ("title: Loaves, cadence: weekly, at_least: TBD", ["placeholder"]),
    ("title: Loaves, cadence: weekly, benchmark: {value: 8}, target: 9, threshold: 4", []),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, target: 9",
      ["missing-threshold", "undirected-kpi"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, target: 9, threshold: 9",
      ["undirected-kpi"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8%}, target: 9%, threshold: 4 h",
      ["unit-mismatch"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, target: 9, threshold: 4, better: up",
      ["wrong-type"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, target: 9, threshold: 4, "
        + "better: lower", ["misplaced-threshold"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, baseline: 9, target: 9, threshold: 4",
      ["no-distance"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, baseline: lots, target: 9, "
        + "threshold: 10", ["wrong-type"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, at_least: 4, at_most: 9, "
        + "threshold: 3", ["conflicting-keys"]
    ),
    ("title: Loaves, cadence: weekly, benchmark: {value: many}, at_least: 4", ["wrong-type"]),
    (
      "title: Loaves, cadence: {measured: often}, benchmark: {value: 8}, at_least: 4",
      ["wrong-type"]
    ),
    // The reading whose day cannot be read may be the latest.
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, at_least: 4, "
        + "readings: [{date: 2026-08-03, value: 5}, {date: soon, value: 5}]", ["wrong-type"]
    ),
    (
      "title: Loaves, cadence: weekly, benchmark: {value: 8}, at_least: 4, "
        + "readings: [{date: 2026-08-03, value: 5}]", ["stale-kpi"]
    ),
    ("title: TBD, cadence: weekly, benchmark: {value: 8}, at_least: 4", ["placeholder"]),
  ]

  @Test(arguments: kpis)
  func `what a KPI has wrong is told once`(_ fields: String, _ rules: [String]) throws {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let text = """
      goalpost: 1
      unit: bakery
      owner: Head baker
      kpis:
        - {id: loaves, why: w, how: h, \(fields)}

      """
    let found = Goalpost.compile([Source(path: "a.goals.yaml", text: text)], options: options)
      .findings.diagnostics
    #expect(found.map(\.rule).filter { $0 != "untied-kpi" }.sorted() == rules)
  }

  private static let titles: [(title: String, isVanity: Bool)] = [
    ("Facebook followers", true), ("Increase our LinkedIn followers", true),
    ("App downloads", true), ("Unique visitors", true), ("Registered users of the portal", true),
    ("Page views", true), ("Newsletter sign-ups", true), ("Follower count", true),
    ("Visitors", false), ("Sessions with a therapist", false), ("Click-through rate", false),
    ("Cost of new subscribers", false), ("Followers per post", false), ("Share of clicks", false),
    ("Time until the page views are shown", false), ("Retention of subscribers", false),
    ("Loaves sold", false),
  ]

  @Test(arguments: titles)
  func `attention is told from what comes of it`(_ title: String, _ isVanity: Bool) throws {
    let options = try #require(CompileOptions(asOf: "2026-10-20"))
    let text = """
      goalpost: 1
      unit: bakery
      kpis:
        - {title: \(title), at_least: 900}

      """
    let found = Goalpost.compile([Source(path: "a.goals.yaml", text: text)], options: options)
      .findings.diagnostics.filter { $0.rule == "vanity-kpi" }
    #expect(found.count == (isVanity ? 1 : 0))
  }
}
