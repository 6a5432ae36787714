import Testing

@testable import GoalpostEmitters
@testable import GoalpostReport

@Suite("The loading bar in the terminal")
struct StatusBarTests {
  private static func text(
    _ count: Int, _ progress: Int, projection: Int? = nil, expected: Int? = nil,
    marks: [CheckpointMark] = []
  ) -> String {
    let characters = StatusCharacters(.ascii)
    return StatusBar.cells(
      count, progress: progress, projection: projection, expected: expected, marks: marks
    ).map { characters.sign(of: $0) }.joined()
  }

  private static func mark(_ permille: Int, isReached: Bool) -> CheckpointMark {
    let day = ReportDay(iso: "2026-11-20", spelledOut: "20 November 2026")
    return CheckpointMark(
      day: day, amount: Amount(decimal: "1", text: "1"), permille: permille, title: nil,
      isPassed: true, isReached: isReached)
  }

  @Test func `it fills from the left, with the present course behind`() {
    #expect(Self.text(10, 300, projection: 700) == "###====...")
    #expect(Self.text(10, 0) == "..........")
    #expect(Self.text(10, 1000, projection: 1000) == "##########")
  }

  @Test func `the expected mark lies between the cells and takes one of its own`() {
    #expect(Self.text(11, 300, expected: 500) == "###..|.....")
    #expect(Self.text(11, 1000, expected: 1000) == "##########|")
    #expect(Self.text(11, 0, expected: 0) == "|..........")
  }

  @Test func `checkpoints lie on it, reached or not`() {
    let marks = [Self.mark(250, isReached: true), Self.mark(1000, isReached: false)]
    #expect(Self.text(10, 500, marks: marks) == "##*##....o")
  }

  @Test(arguments: [2, 3, 7, 30, 60])
  func `it is as wide as was asked, whatever stands on it`(count: Int) {
    for permille in stride(from: 0, through: 1000, by: 1) {
      let marks = [Self.mark(permille, isReached: false)]
      let cells = StatusBar.cells(
        count, progress: permille, projection: 1000 - permille, expected: permille, marks: marks)
      #expect(cells.count == count)
    }
  }
}
