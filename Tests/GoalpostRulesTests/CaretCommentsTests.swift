import Testing

@Suite struct CaretCommentsTests {
  @Test func `carets mark the line above`() {
    let marks = CaretComments("unit: a\n  target: 60\n# ^^^^^^ no baseline\n").marks
    #expect(marks == [.init(start: 10, end: 16, label: "no baseline")])
  }

  @Test func `a hash before a caret is a caret itself`() {
    let marks = CaretComments("kpis:\n#^^^ 8 here").marks
    #expect(marks == [.init(start: 0, end: 4, label: "8 here")])
  }

  @Test func `columns count characters, places count bytes`() {
    let marks = CaretComments("é: ü ö\r\n#  ^^^ two\r\n").marks
    #expect(marks == [.init(start: 4, end: 9, label: "two")])
  }

  @Test func `two comments can mark one line`() {
    let marks = CaretComments("a: 1, b: 2\n#  ^ one\n#        ^ two").marks
    #expect(marks.map(\.label) == ["one", "two"])
    #expect(marks.map(\.start) == [3, 9])
  }

  @Test func `comments that mark a table are no part of it`() {
    let marks = CaretComments("a\n#^ x\nb,c\n# ^ y\n", of: "t.csv").marks
    #expect(
      marks == [
        .init(file: "t.csv", start: 0, end: 1, label: "x"),
        .init(file: "t.csv", start: 4, end: 5, label: "y"),
      ])
  }

  @Test func `other comments mark nothing`() {
    #expect(CaretComments("a: 1\n# agreed in May ^\n  # ^ no\n").marks.isEmpty)
  }
}
