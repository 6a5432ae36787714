import GoalpostSource
import GoalpostYAML
import Testing

@testable import GoalpostModel

@Suite("Words that the configuration adds to a rule's lists")
struct AddedWordsTests {
  private func decode(_ setting: String) -> (words: [[String: [String]]], faults: [ToldFault]) {
    let text = "goalpost: 1\nrules: {activity-key-result: \(setting)}\n"
    let source = SourceFile(id: .init(0), path: ".goalpost.yaml", bytes: Array(text.utf8))
    let decoded = Configuration.decode(YAML.parse(source), from: source, rules: DecodedText.rules)
    return (
      decoded.configuration.rules.items.map(\.words),
      decoded.faults.map { ToldFault($0, in: [source]) }.sorted()
    )
  }

  @Test("stand beside the rule's severity, list by list")
  func words() {
    let (words, faults) = decode("{severity: note, outcomes: [pledge], verbs: [host, act on]}")
    #expect(faults.isEmpty, "\(faults)")
    #expect(words == [["outcomes": ["pledge"], "verbs": ["host", "act on"]]])
  }

  @Test("are kept where their neighbours could not be read")
  func rest() {
    #expect(decode("{outcomes: [Grant, pledge]}").words == [["outcomes": ["pledge"]]])
  }

  @Test(
    "are words of titles, in lower case",
    arguments: [
      FaultRow("{outcomes: []}"), FaultRow("{outcomes: [größe]}"),
      FaultRow(
        "{outcomes: pledge}",
        "wrong-type @ pledge | expected a list of words, found text | like `[customer]`"),
      FaultRow("{outcomes: }", "wrong-type @  | expected a list of words, found nothing"),
      FaultRow(
        "{outcomes: [Pledge]}", "wrong-type @ Pledge | `Pledge` is not one word | write `pledge`"),
      FaultRow("{outcomes: [12]}", "wrong-type @ 12 | is not one word | like `customer`"),
      FaultRow("{outcomes: [two words]}", "wrong-type @ two words | is not one word"),
      FaultRow(
        "{outcomes: [{a: b}]}",
        "wrong-type @ {a: b} | expected one word in lower case, found a mapping"),
      FaultRow("{verbs: [set up now]}", "wrong-type @ set up now | is not one or two words"),
      FaultRow(
        "{outcome: [pledge]}",
        "unknown-key @ outcome | did you mean `outcomes`? | `severity`, `verbs`, `outcomes`"),
    ])
  func faults(_ row: FaultRow) { expect(decode(row.text).faults, are: row.faults, of: row.text) }
}
