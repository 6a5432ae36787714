import GoalpostModel
import GoalpostSource

extension Objective {
  static var comparedFields: [ComparedField<Objective>] {
    [
      ComparedField(
        name: "ambition", nature: .goalpost, text: { $0.ambition.value?.rawValue },
        place: { $0.ambition.range }, isFaulty: { $0.ambition.isFaulty },
        differs: { $0.effectiveAmbition != $1.effectiveAmbition },
        restore: { base, head in head.ambition = base.ambition },
        fallback: { _, head in head.effectiveAmbition == .aspirational ? .looser : .tighter }),
      .weight(\.weight),
      ComparedField("supports", .free, \.supports), ComparedField("answers", .free, \.answers),
      ComparedField("depends_on", .free, \.dependsOn),
      ComparedField("visibility", .free, \.visibility), ComparedField("why", .wording, \.why),
    ]
  }
}

extension ComparedField {
  /// 1 where it is absent; a share in the score above, so neither easier nor harder.
  static func weight(
    _ path: WritableKeyPath<Owner, FieldValue<Rational>>
  ) -> ComparedField<Owner> {
    ComparedField(
      name: "weight", nature: .goalpost,
      text: { $0[keyPath: path].value?.decimal(upTo: 6) },
      place: { $0[keyPath: path].range }, isFaulty: { $0[keyPath: path].isFaulty },
      differs: { ($0[keyPath: path].value ?? 1) != ($1[keyPath: path].value ?? 1) },
      restore: { base, head in head[keyPath: path] = base[keyPath: path] },
      isAlwaysNeutral: true)
  }
}
