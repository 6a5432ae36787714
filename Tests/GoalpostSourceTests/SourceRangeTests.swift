import Testing

@testable import GoalpostSource

@Suite("A range of a source")
struct SourceRangeTests {
  @Test("is ordered by file, then start, then end")
  func order() {
    let ordered = [range(0, 1, 2), range(0, 1, 3), range(0, 2, 2), range(1, 0, 1)]
    #expect(ordered.shuffled().sorted() == ordered)
  }

  @Test("holds its start, and not its end")
  func contains() {
    #expect((1...5).map { range(0, 2, 4).contains($0) } == [false, true, true, false, false])
    #expect(!range(0, 2, 2).contains(2))
  }

  @Test("never ends before it starts")
  func swapped() {
    #expect(range(0, 5, 3) == range(0, 5, 5))
    #expect(range(0, 5, 3).isEmpty)
  }

  @Test("goes through another to the farther end")
  func through() {
    #expect(range(0, 1, 2).through(range(0, 4, 6)) == range(0, 1, 6))
    #expect(range(0, 1, 9).through(range(0, 4, 6)) == range(0, 1, 9))
  }

  @Test("has parts, none of which leaves it")
  func part() {
    #expect(range(0, 10, 20).part(at: 2, length: 3) == range(0, 12, 15))
    #expect(range(0, 10, 20).part(at: 8, length: 5) == range(0, 18, 20))
  }

  @Test("gives its text, cut at the end of the file")
  func text() {
    let source = SourceFile(id: SourceFile.ID(0), path: "a", bytes: Array("né!".utf8))
    #expect(source.text(of: range(0, 1, 3)) == "é")
    #expect(source.text(of: range(0, 1, 99)) == "é!")
    #expect(source.text(of: source.range) == "né!")
  }

  private func range(_ file: Int, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: SourceFile.ID(file), start: start, end: end)
  }
}
