import GoalpostReport
import GoalpostSource

/// Everything the other documents show, for templates and programs.
package enum JSONEmitter: Emitter {
  package static let name = "json"
  package static let fileExtension = "json"
  package static let summary = "everything the reports show, versioned, for templates and programs"
  package static let isForPrograms = true

  /// Grows when a member is renamed or removed or changes its meaning, not when one is added.
  static let schemaVersion = 1

  package static func emit(_ report: Report, by workers: Workers) -> String {
    // In the array of the only object.
    let plans = workers.write(report.plans) { plan($0).indentedText(depth: 2) }
    return document(report, plans: .written(plans)).indentedText
  }

  static func document(_ report: Report) -> JSON {
    document(report, plans: .array(report.plans.map(plan)))
  }

  private static func document(_ report: Report, plans: JSON) -> JSON {
    .object([
      "schema_version": .integer(schemaVersion),
      "title": .text(report.title),
      "is_public_part": .bool(report.isPublicPart),
      "unread_files": .array(report.isPublicPart ? [] : report.unreadFiles.map(unread)),
      "unread_notes": .strings(report.unreadNotes),
      "as_of": .day(report.asOf),
      "as_of_text": .text(report.asOf.spelledOut),
      "compared_with": .day(report.comparedWith),
      "headline": headline(report.headline),
      "trust": trust(report.trust),
      "exceptions": .array(report.exceptions.map(exception)),
      "changes": changes(report.changes),
      "plans": plans,
      "cascade": .array(report.cascade.map(cascadeRow)),
      "breaches": .array(report.breaches.map(breach)),
      "roll_ups": rollUps(report.rollUps),
      "faults": faults(report.faults),
      "made_by": .object([
        "name": .text("goalpost"),
        "version": .text(report.version),
        "files": .strings(report.inputs.paths),
        "digest": report.inputs.digest.map {
          .object(["name": .text(InputFiles.digestName), "value": .text($0)])
        },
      ]),
    ])
  }
}
