import Testing

@testable import GoalpostModel

@Suite("Ids")
struct IdentifierFieldTests {
  @Test(
    "are lower-case letters, digits and hyphens, at most 64",
    arguments: [
      FaultRow("id: ctr"), FaultRow("id: 2026"), FaultRow("id: 1.0", "wrong-type @ 1.0 | `1-0`"),
      FaultRow("id: no"), FaultRow("id: a-b-1"),
      FaultRow("id: CTR", "wrong-type @ CTR | is not an id | write `ctr`"),
      FaultRow("id: click rate", "wrong-type @ click rate | write `click-rate`"),
      FaultRow("id: -a", "wrong-type @ -a | write `a`"),
      FaultRow("id: größe", "wrong-type @ größe | write `gr-e`"),
      FaultRow("id: a/b", "wrong-type @ a/b | write `a-b`"),
      FaultRow("id: \"?!\"", "wrong-type @ \"?!\" | like `newsletter-ctr`"),
      FaultRow("id: TBD", "placeholder @ TBD"),
      FaultRow("id:", "wrong-type @  | found nothing"),
      FaultRow("id: ''", "wrong-type @ '' | found nothing"),
      FaultRow("id: [a]", "wrong-type @ [a] | found a list"),
      FaultRow("id: \(String(repeating: "a", count: 64))"),
      FaultRow(
        "id: \(String(repeating: "a", count: 65))",
        "wrong-type @ \(String(repeating: "a", count: 65))"
          + " | write `\(String(repeating: "a", count: 64))`"),
    ])
  func form(_ row: FaultRow) { row.expectFaults(in: Small.objective) }

  @Test(
    "are the slug of the title where none is written",
    arguments: [
      ("Become the voice our industry quotes", "become-the-voice-our-industry-quotes"),
      ("  Win: more!  ", "win-more"), ("R&D — 2×", "r-d-2"), ("Größe", "gr-e"),
    ])
  func slugs(title: String, slug: String) {
    let decoded = DecodedText(Small.plan("objectives:\n  - title: \"\(title)\""))
    #expect(decoded.told.isEmpty)
    #expect(decoded.plans.first?.objectives.items.first?.identifier == slug)
  }

  @Test("win over the title's slug")
  func own() {
    let decoded = DecodedText(Small.objective("id: own"))
    #expect(decoded.plans.first?.objectives.items.first?.identifier == "own")
  }

  @Test(
    "are asked for where the title gives none",
    arguments: [
      FaultRow("objectives: [{title: Победа}]", "missing-key @ title | `Победа` | add an `id`"),
      FaultRow("objectives: [{title: Победа, id: win}]"),
      FaultRow("objectives: [{title: \"?!\"}]", "missing-key @ title | no id can be made"),
      FaultRow("kpis: [{title: 速度}]", "missing-key @ title | add an `id`"),
      FaultRow("metrics: [{title: 速度}]", "missing-key @ title"),
      FaultRow(
        "objectives: [{title: Win, key_results: [{title: 速度}]}]", "missing-key @ title | `速度`"),
      FaultRow("objectives: [{title: 速度, id: BAD}]", "wrong-type @ BAD"),
      FaultRow("objectives: [{title: TBD}]", "placeholder @ TBD"),
    ])
  func noSlug(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "are references where several parts stand with `/` between them",
    arguments: [
      FaultRow("supports: Marketing/Reputation", "wrong-type @ Marketing/Reputation | `/` between"),
      FaultRow("supports: a/b/c/d", "wrong-type @ a/b/c/d | `unit/objective/key-result`"),
      FaultRow("supports: a//b", "wrong-type @ a//b"), FaultRow("supports: /a", "wrong-type @ /a"),
      FaultRow("supports: [A, TBD]", "wrong-type @ A", "placeholder @ TBD"),
      FaultRow("supports:", "wrong-type @  | found nothing"),
      FaultRow("supports: [~]", "wrong-type @ ~ | found nothing"),
      FaultRow("supports: {unit: a}", "wrong-type @ {unit: a} | found a mapping"),
      FaultRow("supports: []"),
    ])
  func references(_ row: FaultRow) { row.expectFaults(in: Small.objective) }
}
