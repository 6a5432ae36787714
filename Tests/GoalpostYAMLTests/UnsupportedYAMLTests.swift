import Testing

@testable import GoalpostYAML

@Suite("What the goal language leaves out of YAML")
struct UnsupportedYAMLTests {
  @Test(
    "is located, and the rest stays readable",
    arguments: [
      ("é: 1\n<<: {x: 1}\nb: 2\n", "<<", "{é: 1, b: 2}"),
      ("a: {<<: x, b: 2}\n", "<<", "{a: {b: 2}}"),
      ("a: !secret é\nb: 2\n", "!secret", "{a: é, b: 2}"),
      ("a: &x !secret y\nb: 2\n", "!secret", "{a: y, b: 2}"),
      ("a: !!timestamp 2026-01-01\n", "!!timestamp", "{a: 2026-01-01}"),
      ("a: !!set {b}\n", "!!set", "{a: {b: }}"),
      ("a: !<tag:x.org,2026:y> z\n", "!<tag:x.org,2026:y>", "{a: z}"),
      ("a: [!x y, z]\n", "!x", "{a: [y, z]}"),
      ("[a, b]: c\nd: e\n", "[", "{d: e}"),
      ("{a: b}: c\nd: e\n", "{", "{d: e}"),
      ("? - a\n  - b\n: c\nd: e\n", "-", "{d: e}"),
      ("a: {{ owner }}\nb: 1\n", "{", "{a: {}, b: 1}"),
    ])
  func leftOut(_ text: String, _ marked: String, _ expected: String) {
    let reading = Reading(text)
    #expect(reading.file.faults.map(\.rule) == [.unsupportedYAML])
    #expect(reading.marked == [marked])
    #expect(reading.documents == [expected])
    #expect(reading.file.isComplete)
    #expect(reading.file.faults.allSatisfy { $0.finding.help != nil })
  }

  @Test(
    "does not include the core tags, a quoted `<<` or a key with `?`",
    arguments: [
      "!!str a", "!!int 1", "!!float 1", "!!bool yes", "!!null ~", "!!map {a: b}", "!!seq [a]",
      "! a", "!<tag:yaml.org,2002:str> a", "{\"<<\": a}", "? a\n: b",
    ])
  func accepted(_ text: String) {
    #expect(Reading(text).faults == [])
  }
}
