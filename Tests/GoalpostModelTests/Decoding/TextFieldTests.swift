import Testing

@testable import GoalpostModel

@Suite("Text fields")
struct TextFieldTests {
  @Test(
    "hold one line of at most 300 characters",
    arguments: [
      FaultRow(
        "owner: [Ana, Bo]", "wrong-type @ [Ana, Bo] | expected a line of text, found a list"),
      FaultRow("owner: {name: Ana}", "wrong-type @ {name: Ana} | found a mapping"),
      FaultRow("owner:\n  name: Ana", "wrong-type @ name | found a mapping"),
      FaultRow("owner:\n- Ana", "wrong-type @ Ana | found a list"),
      FaultRow("owner: >\n  Ana\n\n  Bo", "wrong-type @ > | takes one line | several lines"),
      FaultRow("owner: \"Ana\\nBo\"", "wrong-type @ \"Ana\\nBo\" | takes one line"),
      FaultRow("owner: \"Ana\\r\\nBo\"", "wrong-type @ \"Ana\\r\\nBo\" | takes one line"),
      FaultRow("owner: \(String(repeating: "ä", count: 300))"),
      FaultRow(
        "owner: \(String(repeating: "ä", count: 301))",
        "wrong-type @ \(String(repeating: "ä", count: 301)) | 300 characters at most"
          + " | 301 characters"),
      // Marks count, as they do in the schema.
      FaultRow(
        "owner: \(String(repeating: "a\u{301}", count: 151))",
        "wrong-type @ \(String(repeating: "a\u{301}", count: 151)) | 300 characters at most"
          + " | 302 characters"),
      FaultRow("owner: >\n  Ana\n  and Bo"),
      FaultRow("owner: |\n  Ana"),
      FaultRow("why: |\n  The first line.\n  The second line."),
      FaultRow("why: \(String(repeating: "long ", count: 200))"),
      FaultRow("why: [a]", "wrong-type @ [a] | expected text, found a list"),
    ])
  func lines(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "take every scalar as it is written",
    arguments: ["no", "1.0", "012", "1:30", "2026-10-12", "true", "0x1F", "1e3", "~ is a tilde"])
  func scalars(_ written: String) {
    for quote in ["", "'", "\""] {
      let decoded = DecodedText(Small.plan("owner: \(quote)\(written)\(quote)"))
      #expect(decoded.told.isEmpty)
      #expect(decoded.plans.first?.owner.value == written)
    }
  }

  @Test("hold the words for nothing where they are quoted")
  func quotedNull() {
    let decoded = DecodedText(Small.plan("owner: 'null'\nname: \"~\""))
    #expect(decoded.plans.first?.owner.value == "null")
    #expect(decoded.plans.first?.name.value == "~")
  }

  @Test(
    "are absent where nothing is written, and that is no fault",
    arguments: ["", "~", "null", "Null", "NULL", "\"\"", "''", "\"  \""])
  func empty(_ written: String) {
    let decoded = DecodedText(Small.plan("owner: \(written)\nwhy: \(written)"))
    #expect(decoded.told.isEmpty)
    #expect(decoded.plans.first?.owner.isAbsent == true)
    #expect(decoded.plans.first?.why.isAbsent == true)
  }

  @Test("end where their last line ends, in block style too", arguments: ["|", ">", "|+", "|-"])
  func block(_ header: String) {
    let decoded = DecodedText(Small.plan("owner: \(header)\n  Ana\n\nname: T"))
    #expect(decoded.told.isEmpty)
    #expect(decoded.plans.first?.owner.value == "Ana")
  }

  @Test("that are faulty count as present, without a value")
  func faulty() {
    let decoded = DecodedText(Small.plan("owner: [Ana]"))
    #expect(decoded.plans.first?.owner.isFaulty == true)
    #expect(decoded.plans.first?.owner.located == nil)
  }

  @Test(
    "of lists are texts, one an item",
    arguments: [
      FaultRow("missed: Nothing", "wrong-type @ Nothing | expected a list of texts, found text"),
      FaultRow("missed:", "wrong-type @  | expected a list of texts, found nothing"),
      FaultRow("missed: [a, [b]]", "wrong-type @ [b] | expected text, found a list"),
      FaultRow("missed: [a, {b: c}]", "wrong-type @ {b: c} | found a mapping"),
      FaultRow("missed: [TBD]", "placeholder @ TBD"),
      FaultRow("missed: []\nlearned: [~, a]\ncelebrated:\n-\n- b"),
    ])
  func lists(_ row: FaultRow) {
    row.expectFaults { Small.plan("retrospective:\n  date: 2027-01-08\n\($0.indented(by: 2))") }
  }

  @Test("of lists leave out the items that say nothing")
  func emptyItems() {
    let decoded = DecodedText(
      Small.plan("retrospective:\n  date: 2027-01-08\n  learned: [~, a, '']"))
    #expect(decoded.plans.first?.retrospective.value?.learned.items.map(\.value) == ["a"])
  }

  @Test(
    "that are links start like one",
    arguments: [
      FaultRow("link: https://example.org/board/17"), FaultRow("link: mailto:ana@example.org"),
      FaultRow("link: http://x"),
      FaultRow("link: example.org", "wrong-type @ example.org | is not a link | https://"),
      FaultRow("link: \"javascript:alert(1)\"", "wrong-type @ \"javascript:alert(1)\""),
      FaultRow("link: https://", "wrong-type @ https://"),
      FaultRow("link: https://a b", "wrong-type @ https://a b"),
      FaultRow("link:", "wrong-type @  | expected a link, found nothing"),
      FaultRow("link: \"\"", "wrong-type @ \"\" | expected a link, found nothing"),
    ])
  func links(_ row: FaultRow) { row.expectFaults(in: Small.initiative) }
}
