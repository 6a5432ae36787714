import Foundation
import Testing

/// Whatever a goal file says, `check` ends soon, with a finding that says what to do.
@Suite(.timeLimit(.minutes(15))) struct HostileGoalFileTests {
  struct Attack: CustomTestStringConvertible {
    let name: String
    /// What the output has to say.
    let said: String
    /// Bytes of output, at the most.
    let most: Int
    let text: @Sendable () -> String

    init(
      _ name: String, says said: String, most: Int = 2_000_000,
      _ text: @autoclosure @escaping @Sendable () -> String
    ) {
      self.name = name
      self.said = said
      self.most = most
      self.text = text
    }

    var testDescription: String { name }
  }

  private typealias Plan = HostilePlan

  private static let head = HostilePlan.head
  private static let tooDeep = "nested deeper than 64 levels"
  private static let tooMany = "more than 100000 keys and values"

  private static func laughs(_ levels: Int) -> String {
    head + "a0: &a0 lol\n"
      + (1..<levels).map { level in
        "a\(level): &a\(level) [" + Plan.repeated("*a\(level - 1), ", 9) + "]\n"
      }.joined()
  }

  private static let nesting: [Attack] = [
    .init("open brackets", says: tooDeep, head + "why: " + Plan.repeated("[", 500_000)),
    .init("open braces", says: tooDeep, head + "why: " + Plan.repeated("{a: ", 250_000)),
    .init(
      "brackets and braces in turn", says: tooDeep, head + "why: " + Plan.repeated("[{a: ", 99_999)),
    .init("dashes", says: tooDeep, head + "why:\n " + Plan.repeated("- ", 250_000)),
    .init("question marks", says: tooDeep, head + "why:\n " + Plan.repeated("? ", 100_000)),
    .init(
      "steps", says: tooDeep,
      head + "why:\n" + (1..<1_000).map { Plan.repeated(" ", $0) + "a:\n" }.joined()),
    .init(
      "levels inside of aliases", says: tooDeep,
      head + "a: &a " + Plan.repeated("[", 40) + Plan.repeated("]", 40) + "\nb: "
        + Plan.repeated("[", 40) + "*a" + Plan.repeated("]", 40) + "\n"),
    .init("aliases of aliases", says: tooMany, laughs(40)),
    .init(
      "a long list again and again", says: tooMany,
      head + "a: &a [" + Plan.repeated("x, ", 300) + "]\nb: [" + Plan.repeated("*a, ", 100_000)
        + "]"),
    .init(
      "aliases of what they stand in", says: "repeats the very value that it stands in",
      head + "why: &a [" + Plan.repeated("*a, ", 2_000) + "]"),
  ]

  private static let counts: [Attack] = [
    // Each of the keys that are read is a finding.
    .init(
      "400,000 keys", says: tooMany, most: 20_000_000, Plan.keys(400_000) { "\($0 % 90_000)" }),
    .init("a million items", says: tooMany, head + "x:\n" + Plan.repeated("-\n", 1_000_000)),
    .init(
      "items that are nothing", says: "expected an objective, found nothing",
      head + "objectives:\n" + Plan.repeated("-\n", 9_000)),
    .init(
      "a million documents", says: "text cannot start with `.`", Plan.repeated("...\n", 1_000_000)),
    .init(
      "100,000 directives", says: "more than 100 directives",
      Plan.repeated("%YAML 1.1\n", 100_000) + "---\n" + head),
    .init(
      "a directive in each of many documents", says: "more than 100 directives",
      Plan.repeated("%YAML 1.1\n---\na: 1\n...\n", 20_000)),
    .init("two million empty lines", says: "has no goals", head + Plan.repeated("\n", 2_000_000)),
    .init("a million comments", says: "has no goals", head + Plan.repeated("#\n", 1_000_000)),
    .init(
      "5 MiB", says: "this file has more than 4194304 bytes",
      head + "#" + Plan.repeated("x", 5 << 20)),
  ]

  private static let texts: [Attack] = [
    .init(
      "plain text of a megabyte", says: "has no goals",
      head + "why: " + Plan.repeated("x ", 500_000)),
    .init(
      "quoted text of a megabyte", says: "has no goals",
      head + "why: '" + Plan.repeated("x ", 500_000) + "'"),
    .init(
      "escapes", says: "has no goals", head + "why: \"" + Plan.repeated(#"\n"#, 500_000) + "\""),
    .init("literal text", says: "has no goals", head + "why: |\n" + Plan.repeated(" x\n", 300_000)),
    .init("folded text", says: "has no goals", head + "why: >\n" + Plan.repeated(" x\n", 300_000)),
    .init(
      "a key of a megabyte", says: "neither `key: value`",
      head + Plan.repeated("k", 1_000_000) + ": x"),
    .init(
      "a complex key of a megabyte", says: "a key has at most 500 bytes",
      head + "? \"" + Plan.repeated("k", 1_000_000) + "\"\n: x"),
    .init(
      "an id of a megabyte", says: "expected an id",
      "goalpost: 1\nunit: " + Plan.repeated("u", 1_000_000)),
    .init(
      "marks on one letter", says: "more than 60 combining marks",
      "goalpost: 1\nunit: x\nlevel: \"a" + Plan.repeated("\u{301}\u{316}", 200_000) + "\"\n"),
    .init(
      "escaped marks on one letter", says: "more than 60 combining marks",
      head + #"name: "a"# + Plan.repeated(#"\u0301\u0316"#, 50_000) + "\"\n"),
    .init(
      "digits", says: "a quantity has at most 300 characters",
      Plan.keyResults(1) { _ in "{title: x 5, target: \(Plan.repeated("7", 500_000))}" }),
    .init(
      "digits of a weight", says: "a number, 0 or more",
      Plan.keyResults(1) { _ in "{title: x 5, weight: \(Plan.repeated("7", 500_000))}" }),
    .init(
      "an exponent", says: "exponent",
      Plan.keyResults(1) { _ in "{title: x 5, target: 1e999999999}" }),
    .init(
      "a number over zero", says: "not a weight",
      Plan.keyResults(1) { _ in "{title: x 5, target: 1:0, weight: 1/0}" }),
  ]

  private static let faults: [Attack] = [
    .init(
      "colons", says: "a colon with a space behind it",
      Plan.objectives(50_000) { _ in "title: Win: more" }),
    .init("open quotes", says: "quote", Plan.objectives(50_001) { _ in "title: \"Win" }),
    .init(
      "open brackets on each line", says: "never closed",
      Plan.objectives(50_000) { _ in "title: [Win" }),
    .init(
      "tabs before one word", says: "indented with a tab",
      head + "why:\n" + Plan.repeated("\t", 500_000) + "x: y\n"),
    .init("unclosed documents", says: "never closed", Plan.repeated("--- [\n", 100_000)),
    .init(
      "control characters", says: "invisible control character",
      head + "why: " + Plan.repeated("x\u{1}", 200_000)),
    .init(
      "dashes in one line", says: "has no goals", head + "why: " + Plan.repeated("- ", 300_000)),
  ]

  @Test(arguments: nesting + counts + texts + faults)
  func `a goal file costs little, and is told what to mend`(attack: Attack) throws {
    let folder = try TemporaryFolder()
    try folder.write(attack.text(), to: "ferry.goals.yaml")
    let result = try BoundedProgram.run(["check", "--as-of", "2026-11-20"], in: folder.url)
    #expect(result.status == 1, "\(result.error.prefix(500))")
    #expect(result.output.contains(attack.said), "\(result.output.prefix(1_000))")
    #expect(result.output.utf8.count < attack.most)
  }
}
