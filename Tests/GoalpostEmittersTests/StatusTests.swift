import GoalpostReport
import GoalpostSource
import Testing

@testable import GoalpostEmitters

@Suite("The terminal view")
struct StatusTests {
  private static func lines(
    of report: Report, width: Int = 80, _ change: (inout StatusStyle) -> Void = { _ in }
  ) -> [String] {
    var style = StatusStyle()
    style.width = width
    change(&style)
    return StatusRenderer.render(report, style: style).split(separator: "\n").map(String.init)
  }

  /// A command that somebody pastes is never broken.
  private static func isCommand(_ line: String) -> Bool { line.contains("${EDITOR:-vi}") }

  @Test(arguments: [32, 40, 59, 60, 80, 99, 100, 120])
  func `no line is wider than the terminal, and none ends in spaces`(width: Int) throws {
    let lines = Self.lines(of: try OrchardProject.report(), width: width)
    #expect(lines.filter { !Self.isCommand($0) && $0.terminalWidth > width } == [])
    #expect(lines.filter { $0.last == " " } == [])
  }

  @Test(arguments: HostileText.all, [40, 80, 120])
  func `hostile text neither steers the terminal nor breaks the lines`(
    text: String, width: Int
  ) throws {
    let lines = Self.lines(
      of: try OrchardProject.report().poisonedThroughout(with: text), width: width)
    #expect(lines.filter { $0.unicodeScalars.contains(where: \.isHiddenControl) } == [])
    #expect(lines.filter { !Self.isCommand($0) && $0.terminalWidth > width } == [])
  }

  @Test func `a terminal without other signs gets ASCII alone`() throws {
    let lines = Self.lines(of: try OrchardProject.report()) { $0.characters = .ascii }
    let others = Set(lines.joined().unicodeScalars.filter { !$0.isASCII })
    #expect(others == [])
    #expect(lines.contains { $0.contains("! at risk") })
  }

  @Test func `colours only repeat what stands there`() throws {
    let report = try OrchardProject.report()
    let plain = Self.lines(of: report)
    let coloured = Self.lines(of: report) { $0.colour = .ansi }
    #expect(coloured != plain)
    #expect(coloured.map(\.withoutColours) == plain)
    #expect(!plain.joined().contains("\u{1B}"))
  }

  @Test func `what needs somebody comes first, with the place to open`() throws {
    let lines = Self.lines(of: try OrchardProject.report()) { $0.pathPrefix = "../" }
    let needs = try #require(lines.firstIndex { $0.hasPrefix("Needs you") })
    let plan = try #require(lines.firstIndex { $0.hasPrefix("Old Orchard, 2026-Q4") })
    #expect(needs < plan)
    #expect(lines.contains("    ${EDITOR:-vi} +26 ../orchard.goals.yaml"))
    #expect(lines.contains { $0.hasPrefix("Week 8 of 13, 41 days left") })
  }

  @Test func `a key result tells its way, its pace, its confidence and its age`() throws {
    let text = Self.lines(of: try OrchardProject.report(), width: 120)
    let facts = try #require(text.first { $0.contains("44% → 60%") })
    for fact in ["in a week", "needs +", "pace +", "confidence 0.8 ↑", "4 days old"] {
      #expect(facts.contains(fact), "\(facts)")
    }
  }

  @Test func `what could not be read needs somebody too`() throws {
    let report = try GoalFiles("goalpost: 1\nunit: a\nownr: Rosa\n").report(asOf: "2026-11-20")
    let lines = Self.lines(of: report) { $0.paths = ["my goals"] }
    #expect(lines.contains { $0.hasSuffix(" faulty      1 error in the goals") })
    #expect(lines.contains("    goalpost check 'my goals'"))
    #expect(lines.last == "1 error; `goalpost check 'my goals' --notes` shows them")
  }

  @Test(arguments: [(12, 24, false), (13, 13, true)])
  func `of many plans there is a row each`(count: Int, rows: Int, isOverview: Bool) throws {
    let plans = (1...count).map { number in
      (
        path: "\(number).goals.yaml",
        text: """
        goalpost: 1
        unit: team-\(number)
        cycle: 2026-Q4
        objectives:
          - id: one
            title: One
            key_results:
              - id: k
                title: Grow
                baseline: 0
                target: 10
                checkpoints: [{date: 2026-11-25, value: 6}, {date: 2026-11-30, value: 7}]
                check_ins: [{date: 2026-11-16, value: 6}]
        """
      )
    }
    let lines = Self.lines(of: try GoalFiles(files: plans).report(asOf: "2026-11-20"))
    #expect(lines.contains { $0.hasPrefix("13 plans ──") } == isOverview)
    #expect(lines.count { $0.contains("█") && $0.hasSuffix(" 0.60") } == rows)
    #expect(lines.contains("  and \(count * 2 - 20) more"))
  }

  @Test func `where nothing is wrong it says so`() throws {
    let report = try GoalFiles("goalpost: 1\nunit: a\n").report(asOf: "2026-11-20")
    let lines = Self.lines(of: report)
    #expect(lines.contains { $0.hasPrefix("Nothing needs you") })
    #expect(lines.last == "no findings")
  }
}

extension String {
  fileprivate var withoutColours: String {
    var text = ""
    var isCode = false
    for character in self {
      if character == "\u{1B}" { isCode = true }
      if !isCode { text.append(character) }
      if isCode, character == "m" { isCode = false }
    }
    return text
  }
}
