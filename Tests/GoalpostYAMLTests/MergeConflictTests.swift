import GoalpostSource
import SnapshotSupport
import Testing

@testable import GoalpostYAML

/// A merge conflict is one fault, and what is read around it means what it says.
@Suite struct MergeConflictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let documents: [String]
    var messages = ["this merge conflict is unresolved: line 3 or line 5"]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "within a list the lines around it are read",
      text: "a:\n<<<<<<< HEAD\n  - b\n=======\n  - c\n>>>>>>> x\n  - d\ne: f\n",
      documents: ["{a: [d], e: f}…"]),
    Case(
      name: "with what both sides changed",
      text: "a:\n<<<<<<< HEAD\n  - b\n||||||| 1234567\n  - x\n=======\n  - c\n>>>>>>> x\ne: f\n",
      documents: ["{a: , e: f}…"],
      messages: ["this merge conflict is unresolved: line 3 or line 7"]),
    Case(
      name: "over keys nothing after it is read",
      text: "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x: y\nf: g\n",
      documents: ["{a: b}…"]),
    Case(
      name: "over keys the next document is read",
      text: "a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\nf: g\n---\nh: i\n",
      documents: ["{a: b}…", "{h: i}"]),
    Case(
      name: "part of an entry",
      text: "a:\n<<<<<<< HEAD\n  - b: 1\n=======\n  - c: 1\n>>>>>>> x\n    d: 2\n",
      documents: ["{a: }…"]),
    Case(
      name: "at the top", text: "<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\nd: e\n",
      documents: ["nothing…"], messages: ["this merge conflict is unresolved: line 2 or line 4"]),
    Case(
      name: "a side without lines, at the end, lines of Windows",
      text: "a: b\r\n<<<<<<< HEAD\r\n=======\r\nc: d\r\n>>>>>>> x",
      documents: ["{a: b}…"], messages: ["this merge conflict is unresolved: nothing or line 4"]),
    Case(
      name: "in an open quote", text: "a: \"b\n<<<<<<< HEAD\n  c\n=======\n  d\n>>>>>>> x\n  e\"\n",
      documents: ["{a: b <<<<<<< HEAD c ======= d >>>>>>> x e}…"]),
    Case(
      name: "in an open bracket",
      text: "a: [b,\n<<<<<<< HEAD\n  c,\n=======\n  d,\n>>>>>>> x\n  e]\n",
      documents: ["{a: [b]}…"]),
    Case(
      name: "in a text of lines",
      text: "a: |\n<<<<<<< HEAD\n  - c\n=======\n  - d\n>>>>>>> x\n  - e\nf: g\n",
      documents: ["{a: }…"]),
    Case(
      name: "one in another",
      text: "a: b\n<<<<<<< 1\nc: d\n<<<<<<< 2\n=======\n>>>>>>> 2\n=======\n>>>>>>> 1\ne: f\n",
      documents: ["{a: b}…"],
      messages: ["this merge conflict is unresolved and holds another one"]),
    Case(
      name: "two of them",
      text: "a:\n<<<<<<< HEAD\n  - b\n=======\n  - c\n>>>>>>> x\n"
        + "d:\n<<<<<<< HEAD\n  - e\n=======\n  - f\n>>>>>>> x\n",
      documents: ["{a: , d: }…"],
      messages: [
        "this merge conflict is unresolved: line 3 or line 5",
        "this merge conflict is unresolved: line 9 or line 11",
      ]),
    Case(
      name: "only a beginning", text: "a: b\n<<<<<<< HEAD\nc: d\n", documents: ["{a: b}…"],
      messages: ["a merge conflict was resolved only in part"]),
    Case(
      name: "only a middle", text: "a: b\n=======\nc: d\n", documents: ["{a: b}…"],
      messages: ["a merge conflict was resolved only in part"]),
    Case(
      name: "only an end", text: "a: b\nc: d\n>>>>>>> x (Fix: y)\n", documents: ["{a: b, c: d}…"],
      messages: ["a merge conflict was resolved only in part"]),
    Case(
      name: "a middle and an end", text: "a: b\n=======\nc: d\n>>>>>>> x\n",
      documents: ["{a: b}…"], messages: ["a merge conflict was resolved only in part"]),
    Case(
      name: "indented it is a text", text: "a: |\n  Title\n  =======\n  <<<<<<< b\n",
      documents: ["{a: Title\n=======\n<<<<<<< b\n}"], messages: []),
    Case(
      name: "a title that is underlined in quotes", text: "a: \"Title\n=======\n  b\"\n",
      documents: ["{a: Title ======= b}"], messages: []),
    Case(
      name: "eight signs are none", text: "a: \"b\n<<<<<<<<\n  c\"\n",
      documents: ["{a: b <<<<<<<< c}"], messages: []),
  ]

  @Test(arguments: cases)
  func `is one fault, and the text around it is read`(_ example: Case) {
    let reading = Reading(example.text)
    #expect(reading.documents == example.documents)
    #expect(reading.file.faults.map(\.finding.message) == example.messages)
    #expect(reading.file.faults.allSatisfy { $0.rule == .mergeConflict })
  }

  @Test func `of many takes no longer than their bytes`() {
    let one = "<<<<<<< HEAD\n  - b\n=======\n  - c\n>>>>>>> x\n"
    let few = Reading("a:\n" + String(repeating: one, count: 2_000)).seconds
    let many = Reading("a:\n" + String(repeating: one, count: 16_000)).seconds
    #expect(many < 24 * max(few, 0.01))
    let strays = Reading("a: b\n" + String(repeating: "=======\n", count: 50_000)).seconds
    #expect(strays < 2)
  }
}
