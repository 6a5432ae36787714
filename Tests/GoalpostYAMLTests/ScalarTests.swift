import Testing

@testable import GoalpostYAML

@Suite("A scalar")
struct ScalarTests {
  @Test(
    "is the text that YAML says, and nothing more",
    arguments: [
      ("a: no", "no"), ("a: 012", "012"), ("a: 1:30", "1:30"), ("a: 1.0", "1.0"),
      ("a: one\n  two\n\n  three", "one two\nthree"), ("a: 'it''s'", "it's"),
      (#"a: "\u00e9\t\x41\U0001F3AF""#, "é\tA🎯"), ("a: |\n  one\n  two\n", "one\ntwo\n"),
      ("a: >\n  one\n  two\n\n  three\n", "one two\nthree\n"), ("a: |-\n  one\n", "one"),
      ("a: |+\n  one\n\n", "one\n\n"), ("a: !!int 12", "12"),
      ("a: http://x.org/#y", "http://x.org/#y"),
    ])
  func text(_ yaml: String, _ expected: String) throws {
    #expect(try scalar(yaml).text == expected)
  }

  @Test(
    "knows how it was written",
    arguments: [
      ("a: x", Scalar.Style.plain), ("a: 'x'", .singleQuoted), ("a: \"x\"", .doubleQuoted),
      ("a: |\n  x", .literal), ("a: >\n  x", .folded), ("a:", .plain),
    ])
  func style(_ yaml: String, _ expected: Scalar.Style) throws {
    #expect(try scalar(yaml).style == expected)
  }

  @Test(
    "is null only without quotes",
    arguments: [
      ("a:", true), ("a: ~", true), ("a: null", true), ("a: Null", true), ("a: NULL", true),
      ("a: \"\"", false), ("a: 'null'", false), ("a: nULL", false), ("a: none", false),
    ])
  func null(_ yaml: String, _ expected: Bool) throws {
    #expect(try scalar(yaml).isNull == expected)
  }

  @Test(
    "has the comment on its line, if it is plain",
    arguments: [
      ("a: Be #1 in town\nb: 2", "#1 in town"), ("a: #N/A\n", "#N/A"), ("a:\t# one", "# one"),
      ("a: x # one\r\nb: 1", "# one"), ("a: x\t#é\u{2028}ö\nb: 1", "#é\u{2028}ö"),
      ("a: x\n  y # two\n", "# two"), ("a: 'x' # no", nil),
      ("a: |\n  x # text\n", nil), ("a: x#y", nil), ("a: x\n# next line", nil), ("a:\n# next", nil),
    ] as [(String, String?)])
  func comment(_ yaml: String, _ expected: String?) throws {
    let reading = Reading(yaml)
    guard case .scalar(let scalar) = reading.node("a")?.content else { return }
    #expect(scalar.comment.map { reading.source.text(of: $0) } == expected)
  }

  @Test("in a flow mapping has its comment too")
  func commentInFlow() throws {
    let reading = Reading("{a: x, b: y # two\n}")
    guard case .scalar(let scalar) = reading.node("b")?.content else {
      Issue.record("no scalar")
      return
    }
    #expect(scalar.comment.map { reading.source.text(of: $0) } == "# two")
  }

  private func scalar(_ yaml: String) throws -> Scalar {
    let node = try #require(Reading(yaml).node("a"))
    guard case .scalar(let scalar) = node.content else {
      throw NotAScalar()
    }
    return scalar
  }

  private struct NotAScalar: Error {}
}
