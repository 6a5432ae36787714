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

  @Test("end after a number of references, and those behind are reported without")
  func bounded() {
    let most = ModelLimits.suggestions
    let references = (0..<most + 20).map {
      "  - {title: Goal \($0), id: o\($0), supports: marketin/win}\n"
    }
    let plans = [
      ReferenceTests.plan("sales") + references.joined(), ReferenceTests.plan("marketing"),
    ]
    let faults = LinkedTexts(plans).faults
    #expect(faults.count == most + 20)
    #expect(faults.count { $0.finding.label == "did you mean `marketing/win`?" } == most)
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
