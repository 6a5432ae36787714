import GoalpostSource

/// Findings in the Reviewdog Diagnostic Format: columns are UTF-8 bytes, ends are exclusive, and
/// fixes come as suggestions.
package enum RDJSONRenderer: Renderer {
  package static let name = "rdjson"
  package static let summary = "reviewdog's format, with fixes as suggestions"

  package static func render(_ view: FindingsView) -> String {
    JSON.object([
      "source": .object(["name": .string("goalpost")]),
      "diagnostics": .array(view.listed.map { diagnostic($0, in: view) }),
    ]).quietText
  }

  private static func diagnostic(_ listed: ListedFinding, in view: FindingsView) -> JSON {
    let suggestions = listed.finding.fixes.compactMap { suggestion($0, for: listed, in: view) }
    return .object([
      "message": .string(listed.sentenceWithWaiver),
      "location": .object([
        "path": .string(listed.path), "range": range(listed.finding.range, in: view),
      ]),
      "severity": .string(severity(of: listed)),
      "code": .object(["value": .string(listed.diagnostic.rule)]),
      "suggestions": suggestions.isEmpty ? nil : .array(suggestions),
    ])
  }

  /// A fix as one replacement, since each suggestion is taken or left by itself; none where it
  /// changes another file.
  private static func suggestion(
    _ fix: Fix, for listed: ListedFinding, in view: FindingsView
  ) -> JSON? {
    let place = listed.finding.range
    guard fix.edits.allSatisfy({ $0.range.file == place.file }),
      let edit = fix.singleEdit(of: view.file(of: place))
    else { return nil }
    return .object(["range": range(edit.range, in: view), "text": .string(edit.text)])
  }

  private static func range(_ range: SourceRange, in view: FindingsView) -> JSON {
    func position(_ offset: Int) -> JSON {
      let lines = view.lines(of: range)
      return .object([
        "line": .integer(lines.line(holding: offset) + 1),
        "column": .integer(lines.column(of: offset, in: .bytes)),
      ])
    }
    return .object(["start": position(range.start), "end": position(range.end)])
  }

  private static func severity(of listed: ListedFinding) -> String {
    if listed.diagnostic.isWaived { return "INFO" }
    return switch listed.diagnostic.severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
