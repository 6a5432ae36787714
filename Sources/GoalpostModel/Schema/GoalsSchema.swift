import GoalpostSource

/// The JSON Schema (2020-12) of goal files, for editors; made from the field tables. It checks
/// structure; what numbers mean is the compiler's business.
package enum GoalsSchema {
  package static var json: JSON {
    let plan = RecordSchema.of(Language.records[0])
    let definitions = Language.records.dropFirst().map { record in
      JSON.Member(record.name.definitionName, RecordSchema.of(record))
    }
    guard case .object(let members) = plan else { return plan }
    return .object(
      [
        .init("$schema", .string(RecordSchema.dialect)),
        .init("title", .string("Goalpost plan")),
      ] + members + [.init("$defs", .object(definitions))])
  }
}
