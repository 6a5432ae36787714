import GoalpostSource

/// Findings as a Code Quality report of GitLab, which compares the reports of two branches by
/// fingerprint.
package enum GitLabRenderer: Renderer {
  package static let name = "gitlab"
  package static let summary = "a Code Quality report of GitLab"

  package static func render(_ view: FindingsView) -> String {
    JSON.array(view.listed.map(issue)).quietText
  }

  private static func issue(for listed: ListedFinding) -> JSON {
    .object([
      "description": .string(listed.sentenceWithWaiver),
      "check_name": .string(listed.diagnostic.rule),
      "fingerprint": .string(listed.fingerprint),
      "severity": .string(severity(of: listed)),
      "location": .object([
        "path": .string(listed.path),
        "lines": .object([
          "begin": .integer(listed.start.line), "end": .integer(listed.end.line),
        ]),
      ]),
    ])
  }

  /// Of GitLab's `info`, `minor`, `major`, `critical` and `blocker`.
  private static func severity(of listed: ListedFinding) -> String {
    if listed.diagnostic.isWaived { return "info" }
    return switch listed.diagnostic.severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
