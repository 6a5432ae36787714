import Testing

@testable import GoalpostHistory

@Suite struct PairFinderTests {
  @Test func `what has one key on both sides is a pair, in the order it comes`() {
    var finder = PairFinder(base: [1, 2, 3], head: [11, 12, 13])
    finder.pair(inOrderOf: { $0 == 3 ? "a" : "b" }, { $0 == 13 ? "c" : "b" })
    #expect(finder.bases == [11: 1, 12: 2])
    #expect(finder.leftInBase == [3] && finder.leftInHead == [13])
  }

  @Test func `of two that could be meant none is taken`() {
    var finder = PairFinder(base: [1, 2, 3], head: [11, 12])
    finder.pair(onlyOneBy: { $0 == 3 ? "a" : "b" }, { $0 == 12 ? "a" : "b" })
    #expect(finder.bases == [12: 3])
  }

  @Test func `what has no key stays alone`() {
    var finder = PairFinder(base: [1], head: [11])
    finder.pair(inOrderOf: { _ in nil as String? }, { _ in nil })
    #expect(finder.leftInBase == [1] && finder.leftInHead == [11])
  }
}
