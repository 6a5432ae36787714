import GoalpostKit
import Testing

/// `check --show-config` tells every setting and where it comes from.
@Suite struct SettingsInForceTests {
  private static func rows(_ text: String) -> [[Substring]] {
    let configuration = ProjectConfiguration.read(Source(path: ".goalpost.yaml", text: text)).0
    return cells(configuration)
  }

  private static func cells(_ configuration: ProjectConfiguration) -> [[Substring]] {
    configuration.settingsInForce.split(separator: "\n").map { line in
      line.split(separator: "  ").map { $0.trimmingPrefix(while: \.isWhitespace) }
    }
  }

  @Test func `without a configuration everything is a default`() {
    let rows = Self.cells(.default)
    #expect(rows.allSatisfy { $0[1] == "default" })
    #expect(rows.contains(["fail_on", "default", "error"]))
    #expect(rows.contains(["include", "default", "**/*.goals.yaml, **/*.goals.yml"]))
    #expect(rows.contains(["rules.too-few-key-results.minimum", "default", "3"]))
    #expect(rows.contains(["rules.vanity-kpi.words", "default", "built-in"]))
    #expect(rows.count >= 4 + Catalogue.declarations.count { $0.group.canBeWaived })
  }

  @Test func `what is written is told with its line`() {
    let rows = Self.rows(
      """
      goalpost: 1
      fail_on: warning
      external: [group, acme]
      cycles: {fy27-q1: {start: 2026-09-28, end: 2026-12-27}}
      rules:
        too-few-key-results: {minimum: 2}
        missing-baseline: off
        vanity-kpi: {words: [stars, profile taps]}

      """)
    #expect(rows.contains(["fail_on", ".goalpost.yaml:2", "warning"]))
    #expect(rows.contains(["external", ".goalpost.yaml:3", "acme, group"]))
    #expect(
      rows.contains(["cycles.fy27-q1", ".goalpost.yaml:4", "2026-09-28 to 2026-12-27"]))
    #expect(rows.contains(["rules.too-few-key-results.minimum", ".goalpost.yaml:6", "2"]))
    #expect(rows.contains(["rules.too-few-key-results", "default", "error"]))
    #expect(rows.contains(["rules.missing-baseline", ".goalpost.yaml:7", "off"]))
    #expect(
      rows.contains([
        "rules.vanity-kpi.words", ".goalpost.yaml:8", "built-in and stars, profile taps",
      ]))
  }
}
