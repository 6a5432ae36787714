import GoalpostModel
import GoalpostSource

extension Plan {
  static var comparedFields: [ComparedField<Plan>] {
    [
      ComparedField(
        "cycle", .goalpost, \.cycle, text: { "\($0.id) (\($0.start) to \($0.end))" },
        fallback: effectOfCycle),
      ComparedField(
        "locked", .goalpost, \.locked, text: { $0.description },
        fallback: { base, head in
          guard let new = head.locked.value else { return .looser }
          guard let old = base.locked.value else { return .tighter }
          return new > old ? .looser : .tighter
        }),
      ComparedField("level", .free, \.level), ComparedField("parent", .free, \.parent),
      ComparedField("check_in_cadence", .free, \.checkInCadence),
      ComparedField("visibility", .free, \.visibility),
      ComparedField("scale", .wording, \.scale), ComparedField("why", .wording, \.why),
    ]
  }

  /// More time is looser: a later end, or, with the same one, a later beginning, from which less is
  /// expected on any day.
  private static func effectOfCycle(_ base: Plan, _ head: Plan) -> ChangeEffect {
    guard let old = base.cycle.value, let new = head.cycle.value else { return .neutral }
    if old.end != new.end { return new.end > old.end ? .looser : .tighter }
    return new.start > old.start ? .looser : .tighter
  }
}
