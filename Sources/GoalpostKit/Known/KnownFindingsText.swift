import GoalpostEmitters
import GoalpostSource

extension KnownFindings {
  /// The file: a line for each rule on each goal, in the order of goals, so that a reviewer reads
  /// one line for one thing that is known or no longer known.
  ///
  /// - Parameter path: where it will lie, relative to the project root.
  package func text(writtenTo path: String) -> String {
    "# Findings that are known and not reported: how many, of which rule, on which goal.\n"
      + "# To rewrite: goalpost check --write-known \(path.shellWord)\n\(Self.versionLine)\n"
      + entries.map { "\($0.count) \($0.key.rule) \($0.key.subject)\n" }.joined()
  }

  static let versionLine = "version 1"

  /// Whether a file may be overwritten: it is empty, or looks like known findings, be it of another
  /// version or with the marks of a merge in it.
  package static func mayReplace(_ bytes: [UInt8]) -> Bool {
    bytes.isEmpty
      || bytes.split(separator: 0x0A).contains { $0.starts(with: "version ".utf8) }
  }

  /// `12 findings are known from now on: 3 errors, 9 notes`.
  package static func announcement(of findings: Findings) -> String {
    let known = findings.diagnostics.filter { key(of: $0, in: findings) != nil }
    guard !known.isEmpty else { return "no findings are known from now on" }
    let counts = Severity.allCases.reversed().compactMap { severity in
      let count = known.count { $0.severity == severity }
      return count > 0 ? count.counted(severity.rawValue) : nil
    }
    let verb = known.count == 1 ? "is" : "are"
    return "\(known.count.counted("finding")) \(verb) known from now on: "
      + counts.joined(separator: ", ")
  }
}
