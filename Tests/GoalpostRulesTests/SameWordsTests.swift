import SnapshotSupport
import Testing

@testable import GoalpostRules

@Suite("Titles with the same words") struct SameWordsTests {
  @Test(arguments: [
    ("Win back young readers", "Win Back Young Readers."),
    ("Win back young readers", "  win back – young READERS"),
    ("Bake 1,000 loaves", "Bake 1.000 loaves!"),
    ("Überraschen", "überraschen"), ("Caf\u{E9}s", "cafe\u{301}s"), ("", "…"),
  ])
  func `are alike`(title: String, other: String) {
    #expect(title.hasSameWords(as: other) && other.hasSameWords(as: title))
  }

  @Test(arguments: [
    ("Win back readers", "Win back reader"), ("Win back readers", "Winback readers"),
    ("Win back readers", "Win back writers"), ("Bake 10 loaves", "Bake 1 0 loaves"),
    ("Cafes", "Cafe\u{301}s"), ("Win", "Win back"), ("", "Win"),
  ])
  func `are not those of other words`(title: String, other: String) {
    #expect(!title.hasSameWords(as: other) && !other.hasSameWords(as: title))
  }

  /// What is told by bytes is what their words say.
  @Test func `are those whose words are equal`() {
    var numbers = SeededNumbers(seed: 7)
    let pieces = ["a", "A", "b", "1", " ", "-", ", ", "é", "e", "\u{301}", "K", "\u{212A}", "\r\n"]
    func title() -> String {
      (0..<numbers.number(0...5)).map { _ in pieces[numbers.number(0...pieces.count - 1)] }.joined()
    }
    func words(_ title: String) -> [String] {
      title.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }
    var alike = 0
    for _ in 0..<4_000 {
      let (title, other) = (title(), title())
      let isAlike = words(title) == words(other)
      #expect(title.hasSameWords(as: other) == isAlike, "\(title) and \(other)")
      alike += isAlike ? 1 : 0
    }
    #expect(alike > 100)
  }
}
