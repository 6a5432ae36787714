import Foundation
import GoalpostSource
import Testing

@testable import GoalpostEmitters

/// One place behind a byte order mark, an emoji of four scalars, a combining mark, a tab, a wide
/// character and a flag, in a line that ends with CRLF, as every format counts it.
@Suite struct ColumnUnitTests {
  private static let findings: FindingsOfPlace = {
    var findings = FindingsOfPlace(
      "\u{FEFF}- {title: \"👩🏽‍🌾 e\u{301}\t漢 🏁\", taget: 3}\r\nnext: 1\r\n")
    let fix = Fix(
      "rename it", edits: [.init(replacing: findings.range(of: "taget"), with: "target")])
    findings.add("`taget` is no field", at: "taget", fixes: [fix])
    return findings
  }()

  @Test func `text counts the cells of a terminal`() {
    let lines = Self.findings.rendered(by: TextRenderer.self).split(separator: "\n")
    #expect(lines.contains("  | " + String(repeating: " ", count: 24) + "^^^^^"))
  }

  @Test func `concise and JSON count Unicode scalars`() throws {
    #expect(Self.findings.rendered(by: ConciseRenderer.self).hasPrefix("plan.goals.yaml:1:26: "))
    let json = try Self.json(JSONRenderer.self)
    #expect(json.numbers(["diagnostics", 0, "column"]) == [26])
    #expect(json.numbers(["diagnostics", 0, "end_column"]) == [31])
  }

  @Test func `SARIF counts UTF-16 code units, and says so`() throws {
    let run = try Self.json(SARIFRenderer.self).at(["runs", 0])
    #expect(run.at(["columnKind"]).value as? String == "utf16CodeUnits")
    let region = run.at(["results", 0, "locations", 0, "physicalLocation", "region"])
    #expect(
      region.numbers(["startLine"], ["startColumn"], ["endLine"], ["endColumn"])
        == [1, 30, 1, 35])
    let deleted = run.at(
      ["results", 0, "fixes", 0, "artifactChanges", 0, "replacements", 0, "deletedRegion"])
    #expect(deleted.numbers(["startColumn"], ["endColumn"]) == [30, 35])
  }

  @Test func `rdjson counts the bytes of the line, those of a byte order mark too`() throws {
    let diagnostic = try Self.json(RDJSONRenderer.self).at(["diagnostics", 0])
    let range = diagnostic.at(["location", "range"])
    #expect(range.numbers(["start", "column"], ["end", "column"]) == [46, 51])
    let suggestion = diagnostic.at(["suggestions", 0])
    #expect(
      suggestion.numbers(["range", "start", "column"], ["range", "end", "column"]) == [46, 51])
    #expect(suggestion.at(["text"]).value as? String == "target")
  }

  @Test func `GitHub and Checkstyle get the columns that people see`() {
    let command = WorkflowCommand.all(in: Self.findings.rendered(by: GitHubRenderer.self)).first
    #expect(command?.properties["col"] == "26")
    #expect(command?.properties["endColumn"] == "31")
    #expect(
      Self.findings.rendered(by: CheckstyleRenderer.self).contains("line=\"1\" column=\"26\""))
  }

  private static func json(_ renderer: any Renderer.Type) throws -> ReadJSON {
    try ReadJSON(findings.rendered(by: renderer))
  }
}
