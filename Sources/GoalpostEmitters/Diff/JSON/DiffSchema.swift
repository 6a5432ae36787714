import GoalpostReport
import GoalpostSource

/// The JSON Schema (2020-12) of what `JSONDiffEmitter` writes. It takes nothing that this version
/// does not write.
package enum DiffSchema {
  package static var json: JSON {
    .object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "title": .string("Goalpost diff"),
      "description": .string(
        """
        What `goalpost diff --format json` writes. Members without a value are left out. Every \
        `text` is ready to print. Later versions may add members; `schema_version` grows when one \
        changes its meaning.
        """),
      "type": .string("object"),
      "properties": .object(members.map { JSON.Member($0.name, $0.schema) }),
      "required": .strings(members.filter(\.isAlwaysThere).map(\.name)),
      "additionalProperties": .bool(false),
      "$defs": .object(ReportSchema.diffValues + goals + changes),
    ])
  }

  private static var members: [SchemaPart] {
    [
      .always(
        "schema_version",
        .object([
          "description": .string("The version of this format."),
          "const": .integer(JSONDiffEmitter.schemaVersion),
        ])),
      .always("base", .words("What the earlier revision is called.")),
      .always("head", .words("What the later revision is called.")),
      .always("as_of", .isoDay("The day that both are scored as of: only the files differ.")),
      .always(
        "uncompared",
        .list(
          "Files of which nothing was compared, since they could not be read to their ends.",
          of: uncompared)),
      .always("headline", .words("`goalposts moved: 1 looser, 0 tighter`")),
      .always("counts", counts),
      .always(
        "reached",
        .list(
          "What new values brought about; a lowered target alone reaches nothing.",
          ofShared: "reached")),
      .always(
        "plans", .list("Plans in which something changed; vanished ones last.", ofShared: "plan")),
    ]
  }

  private static var uncompared: JSON {
    .record(
      "A file that could not be read to its end in one of the two revisions.",
      [
        .always(
          "side",
          .choice("Where it could not be read.", UncomparedFile.Side.allCases.map(\.rawValue))),
        .always("path", .words("Relative to the project root.")),
        .always("line", .count("The first line that could not be read.", from: 1)),
        .always("text", .words("All of it in one sentence.")),
      ])
  }

  private static var counts: JSON {
    .record(
      "How many changes there are of each kind.",
      [
        .always("looser", .count("Goalposts that are easier to reach now.")),
        .always("tighter", .count("Goalposts that are harder to reach now.")),
        .always("neutral", .count("Goalposts that are other ones now.")),
        .always("cosmetic", .count("Changes of spelling or wording.")),
        .always("added", .count("New goals.")),
        .always("removed", .count("Goals that are gone.")),
        .always("moved", .count("Goals in another file, objective or unit.")),
        .always("re_owned", .count("Goals with another owner.")),
        .always("renamed", .count("Goals with another title or id.")),
        .always("new_check_ins", .count("New check-ins and readings.")),
        .always("rewritten_check_ins", .count("Check-ins and readings that say something else.")),
        .always("unexplained", .count("Changes that need an amendment and have none.")),
        .always("amendments", .count("New amendments.")),
      ])
  }

  private static var goals: [JSON.Member] {
    [
      .init(
        "goal",
        .record(
          "The goal that a change is about.",
          [
            .always(
              "kind",
              .choice("What it is.", ["plan", "objective", "key result", "KPI", "metric"])),
            .always("subject", .words("`marketing@2026-Q4/authority/ctr`")),
            .always("ref", .words("The same without its plan; of a plan its unit.")),
            .always("title", .words("Its title.")),
            .maybe("owner", .words("Who answers for it.")),
            .always("is_locked", .flag("Its plan was locked at the base.")),
            .always("place", .shared("place", "In the head; of a removed goal in the base.")),
          ])),
      .init(
        "scores",
        .record(
          "A score before and after.",
          [
            .maybe("from", .shared("open-score", "Before.")),
            .maybe("to", .shared("open-score", "After.")),
            .always("text", .words("`0.57 → 0.89`")),
          ])),
      .init(
        "explanation",
        .record(
          "An amendment, and whether it explains one of these changes.",
          [
            .always("explains_a_change", .flag("What it speaks of has changed since the base.")),
            .always("amendment", .shared("amendment", "As the file has it.")),
          ])),
      .init(
        "reached",
        .record(
          "Something that new values brought about.",
          [
            .always("kind", .choice("What it is.", ReachedEntry.Kind.allCases.map(\.rawValue))),
            .always("goal", .shared("goal", "Whose values they are.")),
            .always("is_setback", .flag("Bad news.")),
            .always("text", .words("The news, in a clause behind the goal's name.")),
            .maybe("date", .isoDay("The day of the value that did it.")),
            .maybe("scores", .shared("scores", "With the old values, and with the new ones.")),
          ])),
    ]
  }
}
