import Testing

@testable import GoalpostModel

@Suite("Suggestions of units")
struct UnitSuggestionsTests {
  @Test("look for a name once")
  func once() {
    var suggestions = UnitSuggestions()
    let units = (0..<100).map { "unit-\($0)" }
    #expect(suggestions.unit(meantBy: "uint-70", among: units) == "unit-70")
    #expect(suggestions.unit(meantBy: "uint-70", among: units) == "unit-70")
    #expect(suggestions.unit(meantBy: "elsewhere", among: units) == nil)
    #expect(suggestions.unit(meantBy: "elsewhere", among: units) == nil)
    #expect(suggestions.comparisons == 200)
  }

  @Test("end after a number of comparisons, however many names there are")
  func bounded() {
    var suggestions = UnitSuggestions(mostComparisons: 1_050)
    let units = (0..<100).map { "unit-\($0)" }
    let found = (0..<100).compactMap { suggestions.unit(meantBy: "uint-\($0)", among: units) }
    #expect(found.count == 10)
    #expect(suggestions.comparisons == 1_000)
  }

  @Test("for references into units that are not there are made by linking")
  func linked() {
    let units = (0..<60).map { "division-\($0)" }
    let plans = units.enumerated().map { index, unit in
      ReferenceTests.plan(unit)
        + "  - {title: Own, id: own, supports: divisoin-\((index + 1) % 60)/win}"
    }
    let labels = LinkedTexts(plans).faults.map(\.finding.label)
    #expect(labels == (0..<60).map { "did you mean `division-\(($0 + 1) % 60)/win`?" })
  }
}
