import GoalpostReport
import GoalpostSource

/// The JSON Schema (2020-12) of what `JSONEmitter` writes: for authors of templates, who learn from
/// it what they can print. It takes nothing that this version does not write.
package enum ReportSchema {
  package static var json: JSON {
    .object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string("Goalpost report"),
      "description": .string(
        """
        What `goalpost report --format json` writes. Members without a value are left out. Every \
        `text` is ready to print. An `anchor` is unique in the report and the same in the next \
        one. Later versions may add members; `schema_version` grows when one changes its meaning.
        """),
      "type": .string("object"),
      "properties": .object(members.map { JSON.Member($0.name, $0.schema) }),
      "required": .strings(members.filter(\.isAlwaysThere).map(\.name)),
      "additionalProperties": .bool(false),
      "$defs": .object(
        values + summaries + changeParts + goals + numbers + history + rollUps),
    ])
  }

  private static var members: [SchemaPart] {
    [
      .always(
        "schema_version",
        .object([
          "description": .string("The version of this format."),
          "const": .integer(JSONEmitter.schemaVersion),
        ])),
      .always("title", .words("The report's title.")),
      .always(
        "is_public_part", .flag("Internal goals were left out before anything was scored.")),
      .always(
        "unread_files",
        .list(
          "Files that could not be read to their ends; left empty in a public part.",
          of: unreadFile)),
      .always(
        "unread_notes",
        .list("The same in words, to print above every score.", of: .words("A sentence."))),
      .always("as_of", .isoDay("The day it looks from: nothing later is in it.")),
      .always("as_of_text", .words("The same day, for people: `20 November 2026`.")),
      .always("compared_with", .isoDay("The day that every `change` compares with.")),
      .always("headline", .shared("headline", "How are we doing?")),
      .always("trust", .shared("trust", "Can we trust the numbers?")),
      .always(
        "exceptions",
        .list("What needs somebody, worst first; at most five.", ofShared: "exception")),
      .always("changes", .shared("changes", "What is different from `compared_with`?")),
      .always("plans", .list("The plans, from the company down.", ofShared: "plan")),
      .always(
        "cascade",
        .list("Objectives in the order of who serves whom.", ofShared: "cascade-row")),
      .always(
        "breaches",
        .list("Each breach of a KPI, open and unanswered ones first.", ofShared: "breach")),
      .always("roll_ups", .shared("roll-ups", "By unit, from cycle to cycle, by owner.")),
      .always("faults", .shared("faults", "What `goalpost check` says of the files.")),
      .always("made_by", .shared("made-by", "What made the report, and from what.")),
    ]
  }
}
