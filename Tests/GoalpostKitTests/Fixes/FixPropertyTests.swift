import GoalpostKit
import GoalpostSource
import GoalpostYAML
import SnapshotSupport
import Testing

/// Over all examples of all rules, the samples and the fixtures: every fix that is offered does what
/// it says, with all others.
@Suite struct FixPropertyTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let day: String

    var testDescription: String { name }
  }

  static let examples = Catalogue.declarations.flatMap { rule in
    rule.examples.filter { $0.configuration == nil && !$0.hasByteEscapes }.map {
      Text(name: "\(rule.name): \($0.title)", text: $0.text + "\n", day: $0.asOf)
    }
  }

  static let files = (try? goalFiles()) ?? []

  private static func goalFiles() throws -> [Text] {
    let paths = ["samples", "Tests/Fixtures"].flatMap {
      Repository.files(below: $0, suffix: ".goals.yaml")
    }
    return try paths.map {
      Text(name: $0, text: try Repository.text($0), day: "2026-11-20")
    }
  }

  /// An unlocked plan asks for no ids.
  private static func locked(_ text: String) -> String {
    text.contains("\nlocked:")
      ? text
      : text.split(separator: "\nobjectives:", omittingEmptySubsequences: false)
        .joined(separator: "\nlocked: 2026-01-01\nobjectives:")
  }

  @Test(arguments: examples + files)
  func `fixes leave less of the gravest findings, no new fault, and all remarks`(_ text: Text)
    throws
  {
    for variant in [text.text, Self.locked(text.text)] {
      let fixed = try FixedTexts(variant, asOf: text.day)
      let count = fixed.outcome.fixedCount
      #expect(fixed.outcome.changed.isEmpty == (count == 0))
      if count == 0 { continue }
      let (before, after) = (fixed.before.diagnostics, fixed.after.diagnostics)
      #expect(Self.weights(of: after).lexicographicallyPrecedes(Self.weights(of: before)))
      // What could not be read before may now be judged; nothing else may come to light.
      if Self.unread(before) == Self.unread(after) {
        #expect(Self.kinds(of: after).isStrictSubset(of: Self.kinds(of: before)))
      }
      for fault in LanguageRule.allCases.map(\.rawValue) {
        #expect(after.count { $0.rule == fault } <= before.count { $0.rule == fault })
      }
      // A second time there is nothing left to do.
      #expect(try FixedTexts(fixed.text, asOf: text.day).outcome.changed.isEmpty)
      #expect(Self.comments(in: fixed.text).isSubset(of: Self.comments(in: variant)))
    }
  }

  @Test func `there are texts with something to fix`() throws {
    let fixed = try Self.examples.filter {
      try !FixedTexts(Self.locked($0.text), asOf: $0.day).outcome.changed.isEmpty
    }
    #expect(fixed.count > 20)
    #expect(Self.files.count > 10)
  }

  /// Errors, warnings, notes.
  private static func weights(of diagnostics: [Diagnostic]) -> [Int] {
    Severity.allCases.sorted(by: >).map { severity in
      diagnostics.count { !$0.isWaived && $0.severity == severity }
    }
  }

  /// Findings about what is not read as it is written.
  private static func unread(_ diagnostics: [Diagnostic]) -> Int {
    let faults = LanguageRule.allCases.map(\.rawValue) + ["swallowed-comment"]
    return diagnostics.count { faults.contains($0.rule) }
  }

  /// Each finding by rule, goal and its number among those.
  private static func kinds(of diagnostics: [Diagnostic]) -> Set<String> {
    var counts: [String: Int] = [:]
    return Set(
      diagnostics.map { diagnostic in
        let kind = "\(diagnostic.rule) \(diagnostic.subject)"
        counts[kind, default: 0] += 1
        return "\(kind) \(counts[kind, default: 0])"
      })
  }

  /// Lines that are remarks.
  private static func comments(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("# ") })
  }
}
