import GoalpostSource

/// Findings for other programs: everything, notes and waived ones too.
package enum JSONRenderer: Renderer {
  package static let name = "json"
  package static let summary = "everything, for other programs"

  package static func render(_ view: FindingsView) -> String {
    let fingerprints = Fingerprints(view.diagnostics)
    let diagnostics = zip(view.diagnostics, fingerprints.values).map { diagnostic, fingerprint in
      json(of: diagnostic, fingerprint: fingerprint, in: view)
    }
    return JSON.object([
      "schema_version": .integer(1),
      "diagnostics": .array(diagnostics),
      "summary": summary(of: view),
    ]).quietText
  }

  private static func json(
    of diagnostic: Diagnostic, fingerprint: String, in view: FindingsView
  ) -> JSON {
    let finding = diagnostic.finding
    let start = view.start(of: finding.range)
    let end = view.end(of: finding.range)
    return .object([
      "rule": .string(diagnostic.rule),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(finding.message),
      "path": .string(view.file(of: finding.range).path),
      "line": .integer(start.line),
      "column": .integer(start.column),
      "end_line": .integer(end.line),
      "end_column": .integer(end.column),
      "subject": .string(diagnostic.subject),
      "label": .string(finding.label),
      "help": finding.help.map { .string($0) } ?? .null,
      "related": .array(finding.related.map { related(to: $0, in: view) }),
      "fixes": .array(finding.fixes.map { fix($0) }),
      "waived_because": diagnostic.waiver.map { .string($0) } ?? .null,
      "fingerprint": .string(fingerprint),
    ])
  }

  private static func related(to label: Label, in view: FindingsView) -> JSON {
    let place = view.start(of: label.range)
    return .object([
      "path": .string(view.file(of: label.range).path),
      "line": .integer(place.line),
      "column": .integer(place.column),
      "message": .string(label.text),
    ])
  }

  private static func fix(_ fix: Fix) -> JSON {
    let edits = fix.edits.map { edit in
      JSON.object([
        "start": .integer(edit.range.start), "end": .integer(edit.range.end),
        "text": .string(edit.text),
      ])
    }
    return .object(["title": .string(fix.title), "edits": .array(edits)])
  }

  private static func summary(of view: FindingsView) -> JSON {
    func count(_ severity: Severity) -> JSON {
      .integer(view.unwaived.count { $0.severity == severity })
    }
    return .object([
      "errors": count(.error), "warnings": count(.warning), "notes": count(.note),
      "waived": .integer(view.diagnostics.count - view.unwaived.count),
      "known": .integer(view.knownCount),
      "stale_known": .integer(view.staleCount),
      "plans": .integer(view.planCount),
      "withheld_rules": .strings(view.withheld.sorted()),
      "uncompared": .strings(view.uncompared),
    ])
  }
}
