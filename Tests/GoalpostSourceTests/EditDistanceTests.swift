import Testing

@testable import GoalpostSource

@Suite("An edit distance")
struct EditDistanceTests {
  /// As defined, cell by cell.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var cells = Array(
      repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in 0...first.count { cells[row][0] = row }
    for column in 0...second.count { cells[0][column] = column }
    for row in first.indices {
      for column in second.indices {
        let isSame = first[row] == second[column]
        cells[row + 1][column + 1] = min(
          cells[row][column + 1] + 1, cells[row + 1][column] + 1,
          cells[row][column] + (isSame ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          cells[row + 1][column + 1] = min(
            cells[row + 1][column + 1], cells[row - 1][column - 1] + 1)
        }
      }
    }
    return cells[first.count][second.count]
  }

  /// Words of few letters, so that many are near each other; the same in every run.
  private struct Words {
    var state: UInt64

    mutating func next() -> [UInt8] {
      (0..<number(below: 9)).map { _ in UInt8(ascii: "a") + UInt8(number(below: 3)) }
    }

    private mutating func number(below end: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % end
    }
  }

  @Test("of any two words is the full one where that is within the limit", arguments: 0...8)
  func anyWords(limit: Int) {
    var words = Words(state: UInt64(limit))
    var distance = EditDistance()
    for _ in 0..<2_000 {
      let (first, second) = (words.next(), words.next())
      let full = Self.distance(first, second)
      #expect(
        distance.edits(from: first, to: second, atMost: limit) == (full <= limit ? full : nil),
        "\(first) \(second)")
    }
  }

  @Test(
    "counts a swap of neighbours as one",
    arguments: [("onwer", "owner", 1), ("tilte", "title", 1), ("abcd", "badc", 2), ("", "ab", 2)])
  func swaps(_ first: String, _ second: String, _ expected: Int) {
    var distance = EditDistance()
    #expect(
      distance.edits(from: Array(first.utf8), to: Array(second.utf8), atMost: 3) == expected)
  }
}
