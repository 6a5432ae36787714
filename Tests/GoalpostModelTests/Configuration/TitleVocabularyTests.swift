import GoalpostSource
import GoalpostYAML
import Testing

@testable import GoalpostModel

@Suite("Words that the configuration adds to the reading of titles")
struct TitleVocabularyTests {
  private func decode(_ words: String) -> (words: TitleVocabulary?, faults: [ToldFault]) {
    let text = "goalpost: 1\nwords: \(words)\n"
    let source = SourceFile(id: .init(0), path: ".goalpost.yaml", bytes: Array(text.utf8))
    let decoded = Configuration.decode(YAML.parse(source), from: source, rules: [])
    return (
      decoded.configuration.words.value,
      decoded.faults.map { ToldFault($0, in: [source]) }.sorted()
    )
  }

  @Test("are read list by list")
  func lists() throws {
    let (read, faults) = decode("{labels: [aisle, bay], currencies: [THB], numbers: {dozen: 12}}")
    let words = try #require(read)
    #expect(faults.isEmpty, "\(faults)")
    #expect(words[.labels].items.map(\.text) == ["aisle", "bay"])
    #expect(words[.currencies].items == [AddedWord("THB")])
    #expect(words[.numbers].items == [AddedWord("dozen", value: 12)])
    #expect(words[.months].isAbsent)
  }

  @Test("are kept where their neighbours could not be read")
  func rest() {
    #expect(decode("{numbers: {dozen: 12, Score: 20}}").words?[.numbers].items.count == 1)
  }

  @Test(
    "are told where they stand, if they cannot be read",
    arguments: [
      FaultRow("{labels: []}"), FaultRow("{multipliers: {treble: 3, sesqui: 1.5}}"),
      FaultRow("[aisle]", "wrong-type @ [aisle] | expected a mapping of word lists, found a list"),
      FaultRow("{label: [aisle]}", "unknown-key @ label | did you mean `labels`? | `months`"),
      FaultRow("{labels: {aisle: 1}}", "wrong-type @ {aisle: 1} | expected a list of words"),
      FaultRow("{labels: [Aisle]}", "wrong-type @ Aisle | write `aisle`"),
      FaultRow("{currencies: [THB ฿]}", "wrong-type @ THB ฿ | is not one word | like `USD`"),
      FaultRow(
        "{numbers: [dozen]}",
        "wrong-type @ [dozen] | expected a mapping of words to numbers | `{two: 2, twelve: 12}`"),
      FaultRow("{numbers: {Dozen: 12}}", "wrong-type @ Dozen | write `dozen`"),
      FaultRow("{numbers: {a score: 20}}", "wrong-type @ a score | is not one word"),
      FaultRow("{numbers: {dozen: many}}", "wrong-type @ many | is not a number above 0"),
      FaultRow("{numbers: {dozen: 0}}", "wrong-type @ 0 | is not a number above 0"),
    ])
  func faults(_ row: FaultRow) { expect(decode(row.text).faults, are: row.faults, of: row.text) }
}
