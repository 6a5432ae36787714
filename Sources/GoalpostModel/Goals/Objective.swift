import GoalpostSource

/// Where a unit wants to be, in words; its key results say how it is known.
package struct Objective: Record {
  package var range: SourceRange
  package var title = FieldValue<String>()
  package var id = FieldValue<String>()
  package var why = FieldValue<String>()
  package var owner = FieldValue<String>()
  package var ambition = FieldValue<Ambition>()
  package var supports = FieldValue<[Located<Reference>]>()
  package var answers = FieldValue<[Located<Reference>]>()
  package var dependsOn = FieldValue<[Located<Reference>]>()
  package var weight = FieldValue<Rational>()
  package var keyResults = FieldValue<[KeyResult]>()
  package var initiatives = FieldValue<[Initiative]>()
  package var visibility = FieldValue<Visibility>()
  package var waivers = FieldValue<[Waiver]>()

  /// Its own id, else the slug of its title.
  package private(set) var identifier: String?

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "objective"
  package static let summary = "Where the unit wants to be, in words that people remember."

  package static let fields: FieldTable<Objective> = [
    .required(
      "title", .text.like("Become the voice our industry quotes"),
      "Where the unit wants to be; no numbers."
    ) { $0.title = $1 },
    .optional("id", .identifier, default: "the slug of the title", "Its name in references.") {
      $0.id = $1
    },
    .optional("why", .prose, "The story behind it.") { $0.why = $1 },
    .optional("owner", .person.like("Maria Lopez"), default: "the plan's", "Who answers for it.") {
      $0.owner = $1
    },
    .optional(
      "ambition", .choice(Ambition.self), default: "aspirational",
      "Whether most of the way is a success, or only all of it."
    ) { $0.ambition = $1 },
    .optional("supports", .references, "The objectives or key results above that it serves.") {
      $0.supports = $1
    },
    .optional("answers", .references, "The KPIs whose breach it should mend.") {
      $0.answers = $1
    },
    .optional("depends_on", .references, "Goals of others that it needs.") { $0.dependsOn = $1 },
    .optional("weight", .weight, default: "1", "Its share in the plan's score.") {
      $0.weight = $1
    },
    .optional("key_results", .list(of: KeyResult.self), "How it is known: three to five.") {
      $0.keyResults = $1
    },
    .optional("initiatives", .list(of: Initiative.self), "The work that should move them.") {
      $0.initiatives = $1
    },
    .optional("visibility", .choice(Visibility.self), default: "public", "Who may see it.") {
      $0.visibility = $1
    },
    .optional("waive", .list(of: Waiver.self), "Rules that are silenced here.") {
      $0.waivers = $1
    },
  ]

  package mutating func settle(in decoder: inout RecordDecoder) {
    identifier = decoder.settleIdentifier(id: id, title: title)
    reportDuplicateIDs(in: &decoder)
    reportZeroWeights(in: &decoder)
    reportUnknownMoves(in: &decoder)
  }

  private func reportDuplicateIDs(in decoder: inout RecordDecoder) {
    var siblings = SiblingNames(kind: KeyResult.recordName)
    let items = keyResults.items
    for index in items.indices {
      siblings.add(
        items[index].identifier, id: items[index].id, title: items[index].title, to: &decoder)
    }
  }

  private func reportZeroWeights(in decoder: inout RecordDecoder) {
    decoder.reportZeroWeights(
      keyResults.items.lazy.map(\.weight), of: KeyResult.recordName, at: keyResults.key,
      in: "objective")
  }

  private func reportUnknownMoves(in decoder: inout RecordDecoder) {
    guard !initiatives.items.isEmpty else { return }
    let known = keyResults.items.compactMap(\.identifier)
    // One whose id cannot be read may be the one that is meant.
    guard !decoder.isTruncated, !keyResults.isFaulty, known.count == keyResults.items.count else {
      return
    }
    let names = Set(known)
    let listed = known.prefix(20).map { "`\($0)`" }.joined(separator: ", ")
    for moved in initiatives.items.flatMap(\.moves.items) where !names.contains(moved.value) {
      let nearest = decoder.nearest(to: moved.value, among: known)
      decoder.report(
        .unresolvedReference,
        Finding(
          "the objective has no key result `\(moved.value)`", at: moved.range,
          label: nearest.map { "did you mean `\($0)`?" } ?? "names nothing",
          help: known.isEmpty
            ? "give the key results first, under `key_results`"
            : "its key results are \(listed)" + (known.count > 20 ? ", …" : ""),
          field: "moves"))
    }
  }
}
