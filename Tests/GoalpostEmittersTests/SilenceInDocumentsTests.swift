import GoalpostEmitters
import GoalpostReport
import Testing

/// What is silent is grey in every document, and its age stands beside it.
@Suite("Silence in documents")
struct SilenceInDocumentsTests {
  private static let plan = """
    goalpost: 1
    unit: vineyard
    owner: Cellar master
    cycle: 2026-Q4
    objectives:
      - id: wine
        title: Make a wine that people ask for
        key_results:
          - id: pours
            title: Restaurants that pour it
            baseline: 4 restaurants
            target: 12 restaurants
            check_ins:
              - {date: 2026-10-12, value: 5 restaurants}
              - {date: 2026-11-16, value: 9 restaurants}
    kpis:
      - id: waiting
        title: Waiting time
        cadence: weekly
        at_most: 30 min
        objectives: wine
        readings: [{date: 2026-10-12, value: 34 min}, {date: 2026-10-19, value: 28 min}]
      - id: fresh
        title: Guests
        cadence: weekly
        target: 100 guests
        better: higher
        objectives: wine
        readings: [{date: 2026-11-30, value: 120 guests}]
    """

  private static func report(asOf day: String) throws -> Report {
    try GoalFiles(plan).report(asOf: day)
  }

  @Test func `the page shows it in grey, with a shape and a word of its own`() throws {
    let page = HTMLEmitter.emit(try Self.report(asOf: "2026-12-01"))
    #expect(
      page.contains(
        "<span class=\"state neutral\"><span aria-hidden=\"true\">◍</span> silent</span>"))
    #expect(page.contains("<b>as of 19 October 2026, 43 days ago</b>"))
    #expect(page.contains("<b>as of 16 November 2026, 15 days ago</b>"))
    #expect(page.contains("as of 30 November 2026, 1 day ago"))
    #expect(!page.contains("<b>as of 30 November 2026"))
    #expect(page.contains("<dt>KPIs silent</dt><dd>1</dd>"))
    #expect(page.contains("<dt>silent</dt><dd>1</dd>"))
  }

  @Test func `Markdown has the age beside the value, and counts what is silent`() throws {
    let text = MarkdownEmitter.emit(try Self.report(asOf: "2026-12-01"))
    #expect(text.contains("| ◍ silent | Waiting time | 28 min (as of 19 Oct, 43 days ago) |"))
    #expect(text.contains("| ● on target | Guests | 120 guests |"))
    #expect(text.contains("→ 9 restaurants (as of 16 Nov, 15 days ago) →"))
    #expect(text.contains("1 of 1 key results measured, 1 silent, 1 KPI silent"))
  }

  @Test func `CSV and JSON say silent and have no band`() throws {
    let report = try Self.report(asOf: "2026-12-01")
    let rows = try CSVReader.rows(CSVEmitter.emit(report))
    let head = try #require(rows.first)
    let row = try #require(rows.first { $0.contains("waiting") })
    let cells = Dictionary(uniqueKeysWithValues: zip(head, row))
    #expect(cells["state"] == "silent")
    #expect(cells["band"] == "")
    #expect(cells["progress"] == "1")
    #expect(cells["trend"] == "better")

    let json = JSONEmitter.emit(report)
    #expect(json.contains("\"age_note\": \"as of 19 Oct, 43 days ago\""))
    #expect(json.contains("\"silent_kpis\": 1"))
    #expect(json.contains("\"state\": \"silent\""))
    #expect(json.components(ofText: "\"band\": \"on target\"") == 1)
  }

  @Test func `a report of KPIs alone does not count a silent one as on target`() throws {
    let text = """
      goalpost: 1
      unit: vineyard
      kpis:
        - {id: a, title: A, cadence: daily, at_most: 3, readings: [{date: 2026-11-01, value: 2}]}
        - {id: b, title: B, cadence: daily, at_most: 3, readings: [{date: 2026-12-01, value: 2}]}
      """
    let report = try GoalFiles(text).report(asOf: "2026-12-01")
    #expect(report.headline.sentence == "2 KPIs: 1 silent, 1 on target")
  }

  @Test func `after the end a grade says how old its value is, and nothing is projected`() throws {
    let running = try Self.report(asOf: "2026-11-20")
    #expect(HTMLEmitter.emit(running).contains("<path class=\"projected\" d=\"M"))
    #expect(running.plans.flatMap(\.objectives).flatMap(\.keyResults).first?.projection != nil)

    let over = try Self.report(asOf: "2027-01-05")
    let page = HTMLEmitter.emit(over)
    #expect(page.contains("<b>last seen 45 days before the end</b>"))
    #expect(page.contains("<dt>without a final value</dt><dd>1</dd>"))
    let charts = page.components(ofText: "<path class=\"projected\"")
    // The legend's own.
    #expect(charts == 1)
    #expect(!page.contains("on course for"))
    #expect(!page.contains("a week,"))
    let text = MarkdownEmitter.emit(over)
    #expect(text.contains("9 restaurants (last seen 45 days before the end)"))
    #expect(text.contains("1 without a final value"))
    #expect(over.exceptions.map(\.title) == ["Waiting time", "Guests"])
    #expect(over.dues.map(\.title) == ["Restaurants that pour it"])
  }

  @Test func `the status asks for final values and is not content without them`() throws {
    let lines = Self.plan.split(separator: "\n", omittingEmptySubsequences: false)
    let plan = lines.prefix { $0 != "kpis:" }.joined(separator: "\n")
    func status(_ day: String) throws -> String {
      StatusRenderer.render(try GoalFiles(plan).report(asOf: day), style: StatusStyle())
    }
    let asked = try status("2027-01-30")
    #expect(!asked.contains("Nothing needs"))
    #expect(asked.contains("1 final value of vineyard, 2026-Q4"))
    #expect(asked.contains("- {date: 2026-12-31, value: … restaurants}"))
    let archived = try status("2027-01-31")
    #expect(archived.contains("Nothing needs you"))
    #expect(archived.contains("last seen 45 days before the end"))
  }

  @Test func `final values are asked for while the next cycle runs`() throws {
    let next = """
      goalpost: 1
      unit: vineyard
      owner: Cellar master
      cycle: 2027-Q1
      objectives:
        - id: wine
          title: Make a wine that people ask for
          key_results: [{id: pours, title: Restaurants, baseline: 9, target: 15}]
      """
    let report = try GoalFiles(files: [("a.goals.yaml", Self.plan), ("b.goals.yaml", next)])
      .report(asOf: "2027-01-05")
    #expect(report.dues.map(\.title) == ["Restaurants that pour it"])
    #expect(report.dues.map(\.plan) == ["vineyard, 2026-Q4"])
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(ofText text: String) -> Int { split(separator: text).count - 1 }
}
