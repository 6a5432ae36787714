import Testing

@testable import GoalpostSource

@Suite("A spelling suggestion")
struct SpellingSuggestionTests {
  private static let known = [
    "objectives", "key_results", "owner", "title", "target", "check_ins", "why", "how", "id",
  ]

  @Test(
    "is the nearest word that is near enough",
    arguments: [
      ("objective", "objectives"), ("onwer", "owner"), ("Owner", "owner"), ("tilte", "title"),
      ("keyresults", "key_results"), ("Key Results", "key_results"), ("key-results", "key_results"),
      ("checkins", "check_ins"), ("taget", "target"), ("wyh", "why"), ("id", "id"),
      ("deadline", nil), ("x", nil), ("", nil), ("ownership", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    #expect(SpellingSuggestion.nearest(to: word, among: Self.known) == expected)
  }

  @Test("of equally near words is the first")
  func ties() {
    #expect(SpellingSuggestion.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(SpellingSuggestion.nearest(to: "bat", among: ["hat", "cat"]) == "hat")
  }

  @Test("does not come from nothing")
  func none() {
    #expect(SpellingSuggestion.nearest(to: "owner", among: []) == nil)
  }
}
