import GoalpostSource
import Testing

@testable import GoalpostEmitters

/// What readers take no more of, and how the rest is told.
@Suite struct RendererLimitTests {
  private static func findings(_ count: Int, _ severity: Severity = .error) -> FindingsOfPlace {
    var findings = FindingsOfPlace("title: Win\n")
    for number in 0..<count { findings.add("fault `\(number)`", at: "Win", severity: severity) }
    return findings
  }

  @Test(arguments: [(1, 1, 0), (10, 10, 0), (11, 9, 2), (250, 9, 241)])
  func `GitHub gets ten of a severity, the tenth of which counts the others`(
    count: Int, shown: Int, more: Int
  ) {
    let log = Self.findings(count).rendered(by: GitHubRenderer.self)
    let commands = WorkflowCommand.all(in: log)
    #expect(commands.filter { $0.properties["file"] != nil }.count == shown)
    #expect(commands.count == shown + (more > 0 ? 1 : 0))
    if more > 0 { #expect(commands.last?.data.hasPrefix("\(more) more errors") == true) }
    for number in 0..<count { #expect(log.contains("fault `\(number)`"), "\(number)") }
  }

  @Test func `a place of several lines has no columns on GitHub`() {
    var findings = FindingsOfPlace("why: one\n  two\n")
    findings.add("too long", at: "one\n  two")
    let properties = WorkflowCommand.all(in: findings.rendered(by: GitHubRenderer.self)).first?
      .properties
    #expect(properties?["line"] == "1")
    #expect(properties?["endLine"] == "2")
    #expect(properties?["col"] == nil)
    #expect(properties?["endColumn"] == nil)
  }

  @Test func `a comment is never longer than GitHub takes, and ends between two rows`() throws {
    let text = Self.findings(5_000).rendered(by: MarkdownRenderer.self)
    #expect(text.utf16.count < 65_536)
    #expect(text.utf8.count > 60_000)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| 🛑") }
    #expect(rows.allSatisfy { $0.hasSuffix(" |") })
    #expect(text.contains("\n\(5_000 - rows.count) more did not fit"))
    #expect(text.hasSuffix("</details>\n"))
  }

  @Test func `one finding that is longer than a comment is counted`() {
    var findings = FindingsOfPlace("title: Win\n")
    findings.add(String(repeating: "long ", count: 20_000), at: "Win")
    let text = findings.rendered(by: MarkdownRenderer.self)
    #expect(text.utf8.count < 65_536)
    #expect(text.contains("1 more did not fit"))
  }

  @Test(arguments: [
    ("team/a.yaml", "", "team/a.yaml"), ("../a.yaml", "x/y/", "x/a.yaml"),
    ("../../a.yaml", "x/", "../a.yaml"), ("./a.yaml", "x/", "x/a.yaml"),
  ])
  func `a path counts from the repository's root`(path: String, prefix: String, expected: String) {
    var findings = Self.findings(1)
    findings.path = path
    var style = RenderStyle()
    style.repositoryPrefix = prefix
    let command = WorkflowCommand.all(in: findings.rendered(by: GitHubRenderer.self, style)).first
    #expect(command?.properties["file"] == expected)
  }
}
