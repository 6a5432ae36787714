import Testing

@testable import GoalpostYAML

@Suite("The bytes of a value")
struct ValueRangeTests {
  @Test(
    "are those between the brackets here",
    arguments: [
      "a: ⟦plain text⟧\n",
      "a: ⟦plain⟧",
      "a: ⟦plain⟧ # comment\n",
      "a: ⟦plain\n  folded⟧\nb: 1\n",
      "a: ⟦'single ''quoted'''⟧\n",
      "a: ⟦\"double \\\" quoted\"⟧ # comment\n",
      "a: ⟦\"over\n  lines\"⟧\n",
      "a:⟦⟧\nb: 1\n",
      "a:⟦⟧ # comment\nb: 1\n",
      "a:⟦⟧",
      "a:   ⟦~⟧\n",
      "a: &name ⟦text⟧\n",
      "a: !!str ⟦text⟧\n",
      "a: &name⟦:text⟧\n",
      "a: !!str &name   ⟦\"text\"⟧\n",
      "a: !!str\n  # comment\n  ⟦text⟧\n",
      "a: &name⟦⟧\nb: 1\n",
      "a: ⟦|\n  one\n  two⟧\nb: 1\n",
      "a: ⟦|\n  one⟧\n\n\nb: 1\n",
      "a: ⟦|+\n  one⟧\n\n\nb: 1\n",
      "a: ⟦>-\n  one\n\n  two⟧\n# comment\nb: 1\n",
      "a: ⟦|2 # comment\n   one⟧",
      "a: ⟦|⟧\nb: 1\n",
      "a: ⟦|⟧ # comment\n\nb: 1\n",
      "a: ⟦|\n  one  ⟧\n   \nb: 1\n",
      "a: ⟦[x, y]⟧\n",
      "a: ⟦[x,\n  y\n  ]⟧ # comment\nb: 1\n",
      "a: ⟦{x: 1, y: 2}⟧\n\n# comment\n",
      "a: &name ⟦{x: 1}⟧\n",
      "a:\n  ⟦x: 1\n  y: 2⟧\n\n# comment\nb: 1\n",
      "a:\n  ⟦- x\n  - y⟧\n\n\nb: 1\n",
      "a:\n⟦- x\n- y⟧\nb: 1\n",
      "a:\n  ⟦x:\n    y: [1]⟧\n\nb: 1\n",
      "a: &name\n  ⟦x: 1⟧\nb: 1\n",
      "a:\n  ⟦x: |\n    text⟧\n\n\nb: 1\n",
      "a:\n  ⟦- x:⟧\n\nb: 1\n",
      "é: ⟦text⟧\n",
      "# 漢字 🎯\na: ⟦Größe 🎯⟧ # é\n",
      "\u{FEFF}a: ⟦text⟧\n",
      "\u{FEFF}# é\na: ⟦text⟧\n",
      "# one\r\na: ⟦text⟧\r\nb: 1\r\n",
      "# one\ra: ⟦text⟧\rb: 1\r",
      "# one\u{85}two\na: ⟦text\u{85}more⟧\nb: 1\n",
      "# one\u{2028}two\na: ⟦te\u{2029}xt⟧ # three\u{2028}four\nb: 1\n",
      "a: ⟦|\r\n  one\r\n  two⟧\r\n\r\nb: 1\r\n",
      "a: ⟦|\n  one\u{85}two\n  three⟧\n\nb: 1\n",
      "a:\t⟦text⟧\t\n",
      "a: ⟦[x,\ty]⟧\n",
      "---\na: ⟦text⟧\n...\n",
      "%YAML 1.1\n---\na: ⟦text⟧\n",
    ])
  func ofFirstValue(_ marked: String) throws {
    let expected = MarkedText(marked)
    let reading = Reading(expected.text)
    #expect(reading.faults == [])
    guard case .mapping(let entries) = reading.root?.content else {
      Issue.record("no mapping")
      return
    }
    let range = try #require(entries.first).value.range
    #expect(range.start..<range.end == expected.range)
  }

  @Test(
    "of a list are those between the brackets here",
    arguments: [
      "⟦- x\n- y⟧\n\n# end\n",
      "⟦[x, [y]]⟧\n",
      "---\n⟦- x\n-⟧\n",
      "⟦- k: v⟧\n",
      "\u{FEFF}⟦- é⟧\n\n",
    ])
  func ofRoot(_ marked: String) throws {
    let expected = MarkedText(marked)
    let range = try #require(Reading(expected.text).root).range
    #expect(range.start..<range.end == expected.range)
  }

  @Test(
    "without a value are empty: behind the colon, or behind the key that has none",
    arguments: [
      "{a⟦⟧, b: 1}", "{a:⟦⟧ , b: 1}", "{a⟦⟧ , b: 1}",
      "{a:⟦⟧ }", "{a :⟦⟧ # comment: x\n}", "? a⟦⟧\n? b\n", "{\"a\":⟦⟧, b: 1}", "{é⟦⟧, b}",
    ])
  func emptyValue(_ marked: String) throws {
    let expected = MarkedText(marked)
    guard case .mapping(let entries) = Reading(expected.text).root?.content else {
      Issue.record("no mapping")
      return
    }
    let range = try #require(entries.first).value.range
    #expect(range.start..<range.end == expected.range)
  }

  @Test(
    "of a key are those between the brackets here",
    arguments: [
      "⟦a⟧: 1", "⟦\"a b\"⟧: 1", "? ⟦a⟧\n: 1", "{⟦a⟧ : 1}", "&x ⟦a⟧: 1", "[⟦a⟧: 1]",
      "# ü\n⟦größe⟧ : 1",
    ])
  func ofKey(_ marked: String) throws {
    let expected = MarkedText(marked)
    let reading = Reading(expected.text)
    guard case .mapping(let entries) = (reading.node("0") ?? reading.root)?.content else {
      Issue.record("no mapping")
      return
    }
    let range = try #require(entries.first).key.range
    #expect(range.start..<range.end == expected.range)
  }

  @Test("are counted in bytes, where libyaml counts code points")
  func marksAreMapped() throws {
    let text = "é: 🎯🎯\nb: x\n"
    let reading = Reading(text)
    let value = try #require(reading.node("b"))
    #expect(reading.written(value) == "x")
    let codePoints = text.unicodeScalars.prefix { $0 != "x" }.count
    #expect(value.range.start > codePoints)
  }

  @Test("of a repeated value are those it was written in; what it stands in ends at the alias")
  func ofAlias() {
    let reading = Reading("a: &n text\nb:\n  c: *n\n\nd: 1\n")
    #expect(reading.written(reading.node("b", "c")) == "text")
    #expect(reading.written(reading.node("b")) == "c: *n")
  }

  @Test("tell whether a collection was written with brackets")
  func flow() {
    let reading = Reading("a: [x: 1]\nb:\n  - c: {}\n")
    #expect(reading.node("a")?.isFlow == true)
    #expect(reading.node("a", "0")?.isFlow == true)
    #expect(reading.written(reading.node("a", "0")) == "x: 1")
    #expect(reading.node("b")?.isFlow == false)
    #expect(reading.written(reading.node("b", "0", "c")) == "{}")
  }
}
