import GoalpostSource
import Testing

@testable import GoalpostYAML

/// Most texts stand in the file as they are and are read from there; all others are kept apart.
@Suite("A document")
struct NodeTreeTests {
  @Test(
    "reads a text from the file where it stands there byte for byte",
    arguments: [
      ("a: plain text", "plain text"), ("a: 'one ''word'", "one 'word"), ("a: \"x y\"", "x y"),
      ("a: größer", "größer"), ("a: \"\\u00e9\\x41\"", "éA"), ("a: one\n  two", "one two"),
      ("a: one\r\n  two\r\n", "one two"), ("a: one\n\n  two", "one\ntwo"), ("a: |\n  x\n", "x\n"),
      ("a: >\r\n  x\r\n  y\r\n", "x y\n"), ("a: \"x \\\n  y\"", "x y"), ("a: ''", ""), ("a:", ""),
      ("a: !!str 7", "7"), ("a: &n 'é'", "é"), ("a: \"\\0\"", "\0"), ("a: |2-\n   |\n", " |"),
      ("\u{FEFF}é: ü\na: ß", "ß"),
    ])
  func text(_ yaml: String, _ expected: String) throws {
    let reading = Reading(yaml)
    let node = try #require(reading.node("a"))
    let scalar = try #require(node.scalar)
    #expect(scalar.text == expected)
    #expect(Array(scalar.text.utf8) == Array(expected.utf8))
    #expect(scalar.byteCount == expected.utf8.count)
    #expect(node.alone.scalar?.text == expected)
  }

  @Test(
    "keeps the keys of what was left out from its entries",
    arguments: [
      ("a: 1\na: {b: 2}\nc: 3\n", "{a: 1, c: 3}"), ("<<: {a: 1}\nb: 2\n", "{b: 2}"),
      ("[x, y]: {a: 1}\nb: 2\n", "{b: 2}"), ("{{a: 1}: 2, b: 3}", "{b: 3}"),
      ("a: 1\na: &x {b: [2]}\nc: *x\n", "{a: 1, c: {b: [2]}}"),
      ("*x : 1\nb: &x 2\n", "{*x: 1, b: 2}"),
      ("a: {x: 1, &k x: 2}\nb: {*k : 3}\n", "{a: {x: 1}, b: {x: 3}}"),
    ])
  func leftOut(_ yaml: String, _ expected: String) {
    let reading = Reading(yaml)
    #expect(reading.documents == [expected])
    #expect(reading.root?.entries.count == reading.root?.entries.reduce(0) { sum, _ in sum + 1 })
  }

  @Test("takes two spellings of one letter for one key")
  func equivalentKeys() {
    #expect(Reading("e\u{301}: 1\n\u{E9}: 2\n").file.faults.map(\.rule) == [.duplicateKey])
    #expect(Reading("K: 1\n\u{212A}: 2\n").file.faults.map(\.rule) == [.duplicateKey])
  }

  @Test("finds keys that are given twice in large mappings inside of each other")
  func largeMappings() {
    let keys = (0..<20).map { "k\($0): 1, " }.joined()
    let inner = "{\(keys) k1: 2}"
    let reading = Reading("{\(keys) in: [\(inner), \(inner)], k2: 2, in: 3}")
    #expect(reading.marked == ["k1", "k1", "k2", "in"])
  }

  @Test(
    "that is cut off closes what is open, and drops a key without a value",
    arguments: [
      ("a: 1\nb: 2\n", 3, "{a: 1}…"), ("a: 1\nb: 2\n", 4, "{a: 1}…"),
      ("a: [1, {b: 2, c: 3}]\n", 8, "{a: [1, {b: 2}]}…"), ("a: [1, {b: 2}]\n", 5, "{a: [1, {}]}…"),
    ])
  func cutOff(_ yaml: String, _ nodes: Int, _ expected: String) {
    var limits = Limits()
    limits.nodes = nodes
    #expect(Reading(yaml, limits: limits).documents == [expected])
  }

  @Test("gives a part of itself away, with its places")
  func part() throws {
    let reading = Reading("a: 1\nb: [x, \"\\x41\", {c: d}] # e\n")
    let list = try #require(reading.node("b"))
    let alone = list.alone
    #expect(Reading.words(alone) == "[x, A, {c: d}]")
    #expect(alone.range == list.range)
    let kept = list.keeping(Array(list.items.dropFirst()))
    #expect(Reading.words(kept) == "[A, {c: d}]")
    #expect(kept.items.count == 2)
    #expect(reading.written(Array(kept.items).last) == "{c: d}")
  }
}
