import GoalpostKit
import GoalpostSource

/// A goal file before and after its fixes.
struct FixedTexts {
  let outcome: FixRun.Outcome
  let text: String
  let before: Findings
  let after: Findings

  static let path = "team.goals.yaml"

  init(_ text: String, asOf day: String = "2026-11-20") throws {
    let options = CompileOptions(asOf: day) ?? CompileOptions(asOf: .init(daysSinceEpoch: 0))
    let source = Source(path: Self.path, text: text)
    var run = FixRun([source], attachments: [], options: options)
    outcome = run.run()
    let fixed = outcome.changed.first ?? source
    self.text = String(decoding: fixed.bytes, as: UTF8.self)
    before = Goalpost.compile([source], options: options).findings
    after = Goalpost.compile([fixed], options: options).findings
  }

  /// A plan around lines of its one objective, each indented by four blanks.
  static func plan(_ lines: String, locked: String = "") -> String {
    "goalpost: 1\nunit: bakery\nowner: Head baker\ncycle: 2026-Q4\n" + locked
      + "objectives:\n  - " + lines.split(separator: "\n").joined(separator: "\n    ") + "\n"
  }
}
