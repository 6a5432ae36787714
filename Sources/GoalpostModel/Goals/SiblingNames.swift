import GoalpostSource

/// Finds siblings that share an id.
struct SiblingNames {
  /// What the siblings are called: `key result`.
  let kind: String
  private var places: [String: SourceRange] = [:]

  init(kind: String) { self.kind = kind }

  mutating func add(
    _ identifier: String?, id: FieldValue<String>, title: FieldValue<String>,
    to decoder: inout RecordDecoder
  ) {
    guard let identifier, let place = id.range ?? title.range else { return }
    guard let earlier = places[identifier] else {
      places[identifier] = place
      return
    }
    decoder.report(
      .duplicateID,
      Finding(
        "two \(kind.plural) are called `\(identifier)`", at: place,
        label: id.isPresent ? "taken" : "its title makes the same id",
        help: id.isPresent ? "choose another `id`" : "give it an `id` of its own",
        related: [Label("first used here", at: earlier)], field: "id"))
  }
}

extension RecordDecoder {
  /// Siblings whose weights are all 0 have no mean.
  mutating func reportZeroWeights(
    _ weights: some Collection<FieldValue<Rational>>, of kind: String, at list: SourceRange?,
    in parent: String
  ) {
    guard !isTruncated, !weights.isEmpty, let list,
      weights.allSatisfy({ $0.value?.isZero ?? false })
    else { return }
    let places = weights.compactMap(\.range).prefix(3)
    report(
      .zeroWeights,
      Finding(
        "all \(kind.plural) of the \(parent) weigh 0", at: list,
        label: "nothing is left to score", help: "give at least one of them a weight above 0",
        related: places.map { Label("weighs 0", at: $0) }, field: "weight"))
  }
}
