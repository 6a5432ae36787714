import GoalpostModel
import GoalpostRules
import Testing

/// A project's own words change what titles are taken for, whichever rule asks.
@Suite struct TitleListTests {
  typealias Row = AddedWordsCase

  static let objectives = [
    Row("numeric-objective", "units: [dozen]", "Bake 40 dozen", [0, 1]),
    Row("numeric-objective", "currencies: [THB]", "Earn THB 40 at the fair", [0, 1]),
    Row("numeric-objective", "currencies: [thb]", "Earn THB 40 at the fair", [0, 0]),
    Row("numeric-objective", "numbers: {thirteen: 13}", "Win thirteen new towns", [0, 1]),
    Row("numeric-objective", "multipliers: {quintuple: 5}", "Quintuple the orders", [0, 1]),
    Row("numeric-objective", "multipliers: {quadruplicate: 4}", "Quadruplicate orders", [0, 1]),
    Row("numeric-objective", "plurals: [geese]", "Win 40 geese", [0, 1]),
    Row("numeric-objective", "durations: [fortnights]", "Be loved within 9 fortnights", [1, 0]),
    Row("numeric-objective", "idioms: [glazing]", "Double glazing for all", [1, 0]),
    Row("numeric-objective", "ages: [toddlers]", "Feed toddlers under 5", [1, 0]),
    Row("numeric-objective", "months: [januar]", "Be ready by 12 Januar", [1, 0]),
    Row("numeric-objective", "labels: [aisle]", "Fill aisle 7 shelves", [1, 0]),
    Row("numeric-objective", "singulars: [vegas]", "Take 7 vegas home", [1, 0]),
    Row("output-objective", "openers: [boldly]", "Boldly launch the oven", [0, 1]),
  ]

  static let keyResults = [
    Row("stale-title", "rates: [termly]", "Win 40 guests termly, target: 25 guests", [1, 0]),
    Row("stale-title", "spans: [shifts]", "Fill shifts from 8 to 10, target: 25", [1, 0]),
    Row("stale-title", "numbers: {dozen: 12}", "Win dozen guests, target: 25 guests", [0, 1]),
    Row("stale-title", "numbers: {dozen: 12}", "Win dozen guests, target: 12 guests", [0, 0]),
    Row("stale-title", "verbs: [captivate]", "Captivate 40 guests, target: 25", [0, 1]),
    Row(
      "compound-key-result", "verbs: [nurture]",
      "Win 5 schools and nurture the 5 most loyal, target: 9", [0, 1]),
  ]

  @Test(arguments: objectives)
  func `of objectives`(_ row: Row) { row.expect(.objective, with: "words: {\(row.added)}") }

  @Test(arguments: keyResults)
  func `of key results`(_ row: Row) { row.expect(.keyResult, with: "words: {\(row.added)}") }

  @Test func `every list that is declared is read`() {
    let rows = Self.objectives + Self.keyResults
    let proved = rows.filter { $0.findings[0] != $0.findings[1] }.map(\.list)
    #expect(Set(proved) == Set(TitleList.allCases.map(\.rawValue)))
  }

  @Test(arguments: TitleList.allCases)
  func `the words that a list shows are in it`(_ list: TitleList) {
    for sample in list.declaration.samples {
      let parts = sample.split(separator: ": ")
      #expect(list.builtIn.contains(String(parts[0])))
      if parts.count == 2 {
        #expect(list.builtInValues[String(parts[0])] == Rational(decimal: parts[1]))
      }
    }
    #expect(list.declaration.samples.count >= 2)
    #expect(list.builtInValues.isEmpty == (list.declaration.form != .numbered))
  }
}
