import GoalpostSource

/// The JSON Schema (2020-12) of what `JSONRenderer` writes. Every field is always there, and it
/// takes nothing that this version does not write.
package enum DiagnosticsSchema {
  package static var json: JSON {
    let head = JSON.object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string("Goalpost findings"),
      "description": .string(
        """
        What `goalpost check --format json` writes. Every member is always there. Later versions \
        may add members; `schema_version` grows when one changes its meaning.
        """),
    ])
    let whole = record([
      "schema_version": .object(["const": .integer(1)]),
      "diagnostics": list(of: diagnostic),
      "summary": summary,
    ])
    guard case .object(let before) = head, case .object(let members) = whole else { return whole }
    return .object(before + members)
  }

  private static var diagnostic: JSON {
    record([
      "rule": text("The rule's name."),
      "severity": .object(["enum": .strings(Severity.allCases.reversed().map(\.rawValue))]),
      "message": text("What is wrong, in one clause."),
      "path": text("The file, relative to the project root."),
      "line": number("The first line, from 1.", from: 1),
      "column": number("In Unicode scalars, from 1.", from: 1),
      "end_line": number("The last line, from 1.", from: 1),
      "end_column": number("Behind the last character.", from: 1),
      "subject": text("`unit@cycle/objective/key-result`; empty for a whole file."),
      "label": text("A few words for the place itself."),
      "help": textOrNull("What to type."),
      "related": list(of: related),
      "fixes": list(of: fix),
      "waived_because": textOrNull("The reason of the waiver that covers it."),
      "fingerprint": .object([
        "description": .string("Stays the same when a goal moves to another line or file."),
        "type": .string("string"), "pattern": .string("^[0-9a-f]{16}$"),
      ]),
    ])
  }

  private static var related: JSON {
    record([
      "path": text("The file, relative to the project root."),
      "line": number("From 1.", from: 1),
      "column": number("In Unicode scalars, from 1.", from: 1),
      "message": text("What stands there."),
    ])
  }

  private static var fix: JSON {
    record([
      "title": text("What it does."),
      "edits": list(
        of: record([
          "start": number("The first byte to replace, from 0.", from: 0),
          "end": number("The byte behind the last one to replace.", from: 0),
          "text": text("What stands there then."),
        ])),
    ])
  }

  private static var summary: JSON {
    record([
      "errors": number("Errors that no waiver covers.", from: 0),
      "warnings": number("Warnings that no waiver covers.", from: 0),
      "notes": number("Notes that no waiver covers.", from: 0),
      "waived": number("Findings that a waiver covers.", from: 0),
      "known": number("Findings that are left out, since they are known.", from: 0),
      "stale_known": number(
        "Rules on goals of which fewer findings are left than are known.", from: 0),
      "plans": number("Plans that were judged.", from: 0),
      "uncompared": list(
        of: text("A file that was not compared with the base, since it could not be read.")),
      "withheld_rules": list(of: text("A rule that kept silent, since a file was cut off.")),
    ])
  }

  /// An object of these members, all of them and no others.
  private static func record(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object([
      "type": .string("object"),
      "properties": .object(members.map { JSON.Member($0.key, $0.value) }),
      "required": .strings(members.map(\.key)),
      "additionalProperties": .bool(false),
    ])
  }

  private static func list(of item: JSON) -> JSON {
    .object(["type": .string("array"), "items": item])
  }

  private static func text(_ summary: String) -> JSON {
    .object(["description": .string(summary), "type": .string("string")])
  }

  private static func textOrNull(_ summary: String) -> JSON {
    .object(["description": .string(summary), "type": .strings(["string", "null"])])
  }

  private static func number(_ summary: String, from least: Int) -> JSON {
    .object([
      "description": .string(summary), "type": .string("integer"), "minimum": .integer(least),
    ])
  }
}
