import Testing

@testable import GoalpostSource

@Suite struct MarkPilesTests {
  private static func piled(_ count: Int) -> String {
    "a" + String(repeating: "\u{301}\u{316}", count: count / 2) + "b"
  }

  @Test(arguments: [
    "", "plain", "é漢🎯 e\u{301}", String(repeating: "e\u{301}", count: 500), piled(60),
  ])
  func `what languages write is left alone`(text: String) {
    #expect(!text.hasMarkPile)
    #expect(Array(text.withoutMarkPiles.utf8) == Array(text.utf8))
  }

  @Test func `of a pile as many marks stay as are allowed`() {
    let text = Self.piled(4_000)
    #expect(text.hasMarkPile)
    #expect(Array(text.withoutMarkPiles.utf8) == Array(Self.piled(60).utf8))
  }
}
