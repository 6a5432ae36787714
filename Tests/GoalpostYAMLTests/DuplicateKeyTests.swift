import GoalpostSource
import Testing

@testable import GoalpostYAML

@Suite("A key that is given twice")
struct DuplicateKeyTests {
  @Test(
    "is reported at the second, shows the first, and the first wins",
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "{a: 1, b: 2}"), ("{a: 1, b: 2, a: 3}", "{a: 1, b: 2}"),
      ("{a, b, a}", "{a: , b: }"), ("a: 1\nb: 2\n\"a\": 3\n", "{a: 1, b: 2}"),
      ("é: 1\nx: {y: 1}\né: 3\n", "{é: 1, x: {y: 1}}"),
    ])
  func secondKey(_ text: String, _ expected: String) throws {
    let reading = Reading(text)
    let fault = try #require(reading.file.faults.first)
    #expect(reading.file.faults.map(\.rule) == [.duplicateKey])
    #expect(reading.documents == [expected])
    let first = try #require(fault.finding.related.first)
    #expect(first.text == "first here")
    #expect(first.range.start < fault.finding.range.start)
    let place = reading.source.text(of: fault.finding.range)
    #expect(place.contains(reading.source.text(of: first.range)))
  }

  @Test("is found among many keys too")
  func amongMany() {
    let keys = (0..<40).map { "k\($0): 1\n" }.joined()
    let reading = Reading(keys + "k3: 2\nk39: 2\nk40: 2\nk40: 3\n")
    #expect(reading.marked == ["k3", "k39", "k40"])
    #expect(reading.file.faults.map { $0.finding.related.first?.range.start } == [18, 263, 283])
  }

  @Test("in a second document is no second one")
  func inTwoDocuments() {
    #expect(Reading("a: 1\n---\na: 2\n").faults == [])
  }

  @Test("of three digits without a value is the rest of a number, and stays")
  func thousands() {
    let reading = Reading("{value: $1,200,200, date: 1}")
    #expect(reading.faults == [])
    #expect(reading.documents == ["{value: $1, 200: , 200: , date: 1}"])
  }

  @Test(
    "of three digits is one like any other outside a flow mapping, with a value or in quotes",
    arguments: ["200:\n200:\n", "{200: 1, 200: 2}", "{\"200\", \"200\"}", "{2000, 2000}"])
  func notThousands(_ text: String) {
    #expect(Reading(text).file.faults.map(\.rule) == [.duplicateKey])
  }
}
