import Foundation
import Testing

/// Twice as much of anything takes about twice as long.
@Suite(.serialized, .timeLimit(.minutes(15))) struct HostileGrowthTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    /// So many that a debug build takes some tenths of a second.
    let count: Int
    var arguments = ["check", "--format", "concise"]
    let files: @Sendable (Int) -> [String: String]

    init(
      _ name: String, _ count: Int, _ arguments: String? = nil,
      _ text: @escaping @Sendable (Int) -> String
    ) {
      self.init(name, count, arguments, files: { ["ferry.goals.yaml": text($0)] })
    }

    init(
      _ name: String, _ count: Int, _ arguments: String? = nil,
      files: @escaping @Sendable (Int) -> [String: String]
    ) {
      self.name = name
      self.count = count
      self.files = files
      if let arguments { self.arguments = arguments.split(separator: " ").map(String.init) }
    }

    var testDescription: String { name }
  }

  private typealias Plan = HostilePlan

  private static let attacks: [Attack] = [
    .init("unknown keys", 2_000) { Plan.keys($0) { "k\($0)" } },
    .init("keys given twice, in the other order", 2_000) { count in
      Plan.keys(count * 2) { "k\($0 < count ? $0 : 2 * count - 1 - $0)" }
    },
    .init("aliases of nothing, beside as many anchors", 2_000) { count in
      Plan.head + "why: [" + (0..<count).map { "&anchor\($0) x, *anchar\($0)x, " }.joined() + "]"
    },
    .init("faults on one line", 1_500, "check") { count in
      Plan.head + "objectives: [" + Plan.repeated("{titel: a, wyh: b}, ", count) + "]"
    },
    .init("references to nothing", 2_000) { count in
      Plan.objectives(count) { "{title: Goal \($0), supports: goel-\($0)}" }
    },
    .init("references to key results of one objective", 1_500) { count in
      Plan.keyResults(count) { "{id: k\($0), title: Win \($0) prizes, target: \($0 + 1)}" }
        + "  - title: Be seen\n    supports: ["
        + (0..<count).map { "be-known/k\($0)" }.joined(separator: ", ") + "]\n"
    },
    .init("tabs before one word", 200_000) {
      Plan.head + "why:\n" + Plan.repeated("\t", $0) + "x: y"
    },
    .init("pieces between commas", 3_000) { count in
      Plan.keyResults(1) { _ in
        "{title: a, target: 1" + (0..<count).map { ",\(100_000 + $0)" }.joined() + "}"
      }
    },
    .init("scores without a common factor", 700, "report -f csv") { count in
      Plan.keyResults(count) {
        "{id: k\($0), title: Win prizes, baseline: 0, target: \(1_000_003 + $0 * 2), current: \($0)}"
      }
    },
    .init("fixes", 700, "check -f json") { count in
      Plan.objectives(count) { "{title: Goal \($0), key_results: [{title: Win \($0)}]}" }
    },
    .init("a chain of units", 400) { count in
      (0..<count).map { index in
        "---\ngoalpost: 1\nunit: n\(index)\nowner: Ana\ncycle: 2026-Q4\n"
          + (index > 0 ? "parent: n\(index - 1)\n" : "")
          + "objectives: [{title: a" + (index > 0 ? ", supports: n\(index - 1)/a" : "") + "}]\n"
      }.joined()
    },
    .init("a circle of objectives", 1_500) { count in
      Plan.objectives(count) { "{id: o\($0), title: Go, supports: o\(($0 + 1) % count)}" }
    },
  ]

  @Test(arguments: attacks)
  func `time grows with the input, not with its square`(attack: Attack) throws {
    let still = try Self.seconds(attack, 1)
    var ratio = Double.infinity
    // A machine that is busy with other things is measured again.
    for _ in 0..<3 where ratio > Self.mostRatio {
      let once = try Self.seconds(attack, attack.count) - still
      let twice = try Self.seconds(attack, attack.count * 2) - still
      ratio = twice / max(once, 0.1)
    }
    #expect(ratio <= Self.mostRatio)
  }

  /// Twice as long, and room for a machine that does other things; four times is a square.
  private static let mostRatio = 3.0

  private static func seconds(_ attack: Attack, _ count: Int) throws -> Double {
    let folder = try TemporaryFolder()
    for (name, text) in attack.files(count) { try folder.write(text, to: name) }
    let result = try BoundedProgram.run(
      attack.arguments + ["--as-of", "2026-11-20"], in: folder.url)
    #expect(result.status < 2, "\(result.error.prefix(500))")
    return result.seconds
  }
}
