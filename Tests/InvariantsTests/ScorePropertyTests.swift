import GoalpostKit
import GoalpostModel
import GoalpostScoring
import GoalpostSource
import SnapshotSupport
import Testing

/// What holds of every score, whatever the numbers. The argument is the seed: a failure shows it,
/// and it makes the same plan again.
@Suite struct ScorePropertyTests {
  static let seeds = 1...60

  static func compiled(_ texts: [String]) throws -> Compilation {
    let (configuration, _) = ProjectConfiguration.read(
      Source(path: ".goalpost.yaml", text: "goalpost: 1\nnumbers: 1,234.5\n"))
    let options = try #require(
      CompileOptions(asOf: "2026-11-20", configuration: configuration))
    let sources = texts.enumerated().map { Source(path: "\($0).goals.yaml", text: $1) }
    return Goalpost.compile(sources, options: options)
  }

  /// The score of the one key result that a plan of these lines has.
  static func score(_ lines: String...) throws -> KeyResultScore {
    let fields = lines.map { "        \($0)\n" }.joined()
    let compilation = try compiled([
      """
      goalpost: 1
      unit: mill
      owner: Jo
      cycle: 2026-Q4
      objectives:
        - title: Grind what the valley grows
          key_results:
            - title: More of it

      """ + fields
    ])
    let faults = compilation.findings.diagnostics.filter { LanguageRule(rawValue: $0.rule) != nil }
    #expect(faults.map(\.finding.message) == [])
    let board = compilation.scoreboard
    let objective = try #require(board.project.objectives(ofPlan: 0).first)
    let keyResult = try #require(board.project.keyResults(of: objective).first)
    return try #require(board[keyResult])
  }

  private static func at(_ value: String, _ baseline: String, _ target: String) throws -> Rational {
    let score = try score(
      "baseline: \(baseline)", "target: \(target)",
      "check_ins: [{date: 2026-11-01, value: \(value)}]")
    return try #require(score.progress)
  }

  @Test(arguments: seeds)
  func `every score lies between 0 and 1`(seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let plan = GeneratedPlan("mill", from: &chance)
    let board = try Self.compiled([plan.text]).scoreboard
    var scores = [board[plan: 0].score]
    for objective in board.project.objectives(ofPlan: 0) {
      scores.append(board[objective]?.score)
      for keyResult in board.project.keyResults(of: objective) {
        let score = board[keyResult]
        scores += [score?.progress, score?.expected, score?.confidence]
        scores += score?.marks.map(\.progress) ?? []
      }
    }
    #expect(scores.compactMap { $0 }.allSatisfy { 0 <= $0 && $0 <= 1 })
    #expect(scores.contains { $0 != nil })
  }

  @Test(arguments: seeds)
  func `progress never falls while the value comes nearer to the target`(seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let baseline = chance.number(0...50)
    let isUp = chance.isHeads()
    let target = isUp ? baseline + chance.number(1...50) : baseline - chance.number(1...50)
    let values = (0..<5).map { _ in chance.number(-60...160) }.sorted { isUp ? $0 < $1 : $0 > $1 }
    let progress = try values.map { try Self.at("\($0)", "\(baseline)", "\(target)") }
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0 <= $1 }, "\(values) \(progress)")
    #expect(try Self.at("\(target)", "\(baseline)", "\(target)") == 1)
    #expect(try Self.at("\(baseline)", "\(baseline)", "\(target)") == 0)
  }

  /// Ways to write one amount, of thousandths of the first unit.
  static let spellings: [[@Sendable (Int) -> String]] = [
    [
      { "\(decimal($0)) h" }, { "\(decimal($0 * 60)) min" }, { "\(decimal($0 * 3_600)) seconds" },
      { "\(decimal($0 * 3_600_000)) ms" },
    ],
    [{ "\(decimal($0 * 7)) days" }, { "\(decimal($0)) weeks" }, { "\(decimal($0 * 168)) hours" }],
    [
      { "\(decimal($0 * 12)) months" }, { "\(decimal($0)) years" },
      { "\(decimal($0 * 4)) quarters" },
    ],
    [{ "\(decimal($0))%" }, { "\(decimal($0)) percent" }, { "\(decimal($0)) %" }],
    [{ "\($0) visits" }, { "\(decimal($0))k visits" }, { "\(decimal($0)) thousand visits" }],
    [{ "$\(decimal($0))M" }, { "USD \(decimal($0 * 1_000))k" }, { "\($0)000 USD" }],
  ]

  private static func decimal(_ thousandths: Int) -> String {
    Rational(thousandths, over: 1_000).decimal(upTo: 3)
  }

  @Test(arguments: spellings.indices, 1...12)
  func `progress is the same in every unit that converts`(row: Int, seed: Int) throws {
    var chance = SeededNumbers(seed: seed)
    let numbers = [1...9_999, 10_000...99_999, 1...99_999].map { chance.number($0) }
    var found: Set<Rational> = []
    for _ in 0..<6 {
      let texts = numbers.map { number in
        Self.spellings[row].randomElement(using: &chance)?(number) ?? ""
      }
      found.insert(try Self.at(texts[2], texts[0], texts[1]))
    }
    #expect(found.count == 1, "\(numbers) \(found)")
  }
}
