import Testing

@testable import GoalpostYAML

@Suite("A node needs care")
struct NeedForCareTests {
  @Test(
    "where it says nothing, was repaired, is written in another way or has a comment behind it",
    arguments: [
      "a:", "a: ''", "a: ~", "a: null", "a: NULL", "a: ' '", "a: \"\\t\"", "a: x # y", "a: x #y",
      "a: x: y", "a: \"\\x41\"", "a: x\n  y", "a: \u{A0}", "a: [~]", "a: [x, y # z\n]",
      "a: {200}", "a: {b: 1, 200}", "a: &n ~",
    ])
  func care(_ yaml: String) throws {
    let node = try #require(Reading(yaml).node("a"))
    #expect(node.needsCare)
    #expect(node.plainLine == nil)
    #expect(node.plainBytes == nil)
  }

  @Test(
    "not where there is plain text",
    arguments: [
      ("a: x", "x"), ("a: 'null'", "null"), ("a: \"~\"", "~"), ("a: nothing", "nothing"),
      ("a: x#y", "x#y"), ("a: 'x' # y", "x"), ("a: x\ty", "x\ty"), ("a: &n x", "x"),
      ("a: {b: x}\nc: 1", nil), ("a: [x, y]", nil), ("é: 1\na: x", "x"),
    ])
  func plain(_ yaml: String, _ text: String?) throws {
    let node = try #require(Reading(yaml).node("a"))
    #expect(!node.needsCare)
    #expect(node.plainLine == text)
    #expect(node.plainBytes.map(Array.init) == text.map { Array($0.utf8) })
  }

  @Test("never beyond one line of ASCII", arguments: ["a: größer", "a: 'ü'"])
  func beyondASCII(_ yaml: String) throws {
    let node = try #require(Reading(yaml).node("a"))
    #expect(node.plainLine == nil)
  }
}
