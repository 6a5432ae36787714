import Testing

@testable import GoalpostModel

@Suite("Placeholders")
struct PlaceholderTests {
  static let words = [
    "TBD", "TBC", "TODO", "X", "XX", "$X", "N/A", "_N_", "Unknown", "CONFIDENTIAL", "Tbc",
    "\"?\"", "\"??\"", "\"#N/A\"", "'#REF!'",
  ]

  @Test("are told as such wherever a value is needed", arguments: words)
  func everywhere(_ word: String) {
    for field in ["title", "target", "change", "due", "pace", "weight", "link", "kpi", "id"] {
      let text =
        field == "title"
        ? Small.objective("key_results: [{title: \(word)}]")
        : Small.keyResult("\(field): \(word)")
      let decoded = DecodedText(text)
      expect(decoded.told, are: ["placeholder @ \(word) | only holds a place"], of: text)
    }
  }

  @Test("leave the field present, without a value")
  func present() {
    let keyResult = DecodedText(Small.keyResult("target: TBD\nowner: TBD")).keyResult
    #expect(keyResult?.target.isFaulty == true)
    #expect(keyResult?.owner.isFaulty == true)
  }

  @Test("are only whole values: a title may speak of one")
  func whole() {
    let text = Small.keyResult("owner: Unknown Artist\nwhy: TBD is what we had")
    #expect(DecodedText(text).told.isEmpty)
  }
}
