import GoalpostSource

/// Findings as GitHub's workflow commands, which become annotations on the lines of a change. It
/// shows ten of a severity for each step: the tenth tells how many more there are, and they follow
/// as plain lines of the log.
package enum GitHubRenderer: Renderer {
  package static let name = "github"
  package static let summary = "annotations on a pull request of GitHub"

  package static func render(_ view: FindingsView) -> String {
    var commands: [String] = []
    var rest: [String] = []
    for level in Level.allCases {
      let findings = view.listed.filter { Level($0) == level }
      let shown = findings.count > maximum ? maximum - 1 : findings.count
      commands += findings[..<shown].map { command(for: $0, level, in: view) }
      guard shown < findings.count else { continue }
      let more = findings.count - shown
      commands.append(
        "::\(level.rawValue) title=goalpost::"
          + "\(more) more \(level.noun)s; the log of this step lists them")
      rest += findings[shown...].map { "\($0.place): \($0.verdict): \($0.sentenceWithWaiver)" }
    }
    let lines = commands + (rest + closing(of: view)).map { $0.heard(by: .runner) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Annotations of one level that GitHub takes from a step.
  private static let maximum = 10

  /// GitHub's names of severities, gravest first; a waived finding is only told.
  private enum Level: String, CaseIterable {
    case error, warning, notice

    init(_ listed: ListedFinding) {
      switch listed.diagnostic.severity {
      case _ where listed.diagnostic.isWaived: self = .notice
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .notice
      }
    }

    var noun: String { self == .notice ? "note" : rawValue }
  }

  private static func command(
    for listed: ListedFinding, _ level: Level, in view: FindingsView
  ) -> String {
    var properties = [("file", listed.path), ("line", "\(listed.start.line)")]
    if listed.start.line == listed.end.line {
      properties += [("col", "\(listed.start.column)"), ("endColumn", "\(listed.end.column)")]
    } else {
      // Columns of different lines make GitHub refuse the annotation.
      properties.append(("endLine", "\(listed.end.line)"))
    }
    properties.append(("title", listed.diagnostic.rule))
    let list = properties.map { "\($0.0)=\(escaped(property: $0.1))" }.joined(separator: ",")
    return "::\(level.rawValue) \(list)::\(escaped(data: message(of: listed, in: view)))"
  }

  private static func message(of listed: ListedFinding, in view: FindingsView) -> String {
    let finding = listed.finding
    var lines = [finding.message]
    lines += finding.related.sorted { $0.range < $1.range }.map { label in
      "\(label.text): \(view.repositoryPath(of: label.range)):\(view.start(of: label.range).line)"
    }
    if let advice = listed.advice { lines.append("help: \(advice)") }
    if let reason = listed.diagnostic.waiver { lines.append("waived: \(reason)") }
    return lines.map(\.withVisibleControls).joined(separator: "\n")
  }

  /// The counts, and what is not annotated.
  private static func closing(of view: FindingsView) -> [String] {
    let hidden = view.hiddenNotes > 0 ? "; --notes annotates the notes too" : ""
    return view.notes.map { "note: \($0.withVisibleControls)" } + [view.summary + hidden]
  }

  private static func escaped(property: String) -> String {
    escaped(property, [":": "%3A", ",": "%2C"])
  }

  private static func escaped(data: String) -> String { escaped(data, [:]) }

  private static func escaped(_ text: String, _ more: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += more[scalar] ?? String(scalar)
      }
    }
    return result
  }
}
