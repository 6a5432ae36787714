import Testing

@testable import GoalpostYAML

@Suite("A packed name")
struct PackedNameTests {
  private let names = [
    "", "\0", "\0\0", "a", "a\0", "b", "ab", "ba", "12345678", "123456789", "1234567812345678",
    "1234567812345679", "check_in_cadence", "é", "e\u{301}",
  ]

  @Test("equals those of the same bytes only")
  func equality() {
    for first in names {
      for second in names {
        let isSame = Array(first.utf8) == Array(second.utf8)
        #expect((PackedName(first.utf8) == PackedName(second.utf8)) == isSame)
      }
    }
  }

  @Test("has room for 16 bytes")
  func room() {
    #expect(PackedName("1234567812345678".utf8) != nil)
    #expect(PackedName("12345678123456789".utf8) == nil)
  }
}
