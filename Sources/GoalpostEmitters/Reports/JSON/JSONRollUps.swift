import GoalpostReport
import GoalpostSource

/// The same goals by unit, from cycle to cycle, and by owner.
extension JSONEmitter {
  static func rollUps(_ rollUps: RollUps) -> JSON {
    .object([
      "sentence": .text(rollUps.sentence),
      "units": .array(rollUps.units.map(unit)),
      "trends": .array(rollUps.trends.map(trend)),
      "owners": .array(rollUps.owners.map(owner)),
    ])
  }

  private static func unit(_ unit: UnitReport) -> JSON {
    .object([
      "unit": .text(unit.unit),
      "name": .text(unit.name),
      "anchor": .text(unit.anchor),
      "level": .text(unit.level),
      "parent": .text(unit.parent),
      "cycle": .text(unit.cycle),
      "status": .status(unit.standing.status),
      "score": .score(unit.standing.score),
      "expected": .score(unit.standing.expected),
      "measured": .integer(unit.standing.measured),
      "of": .integer(unit.standing.of),
      "is_partly_read": unit.standing.isPartlyRead ? .bool(true) : nil,
      "objectives": counts(unit.objectives),
      "breaches_open": .integer(unit.breachesOpen),
      "breaches_unanswered": .integer(unit.breachesUnanswered),
      "cascade_depth": .integer(unit.cascadeDepth),
    ])
  }

  private static func trend(_ trend: UnitTrend) -> JSON {
    .object([
      "unit": .text(trend.unit),
      "name": .text(trend.name),
      "weeks": .integer(trend.weeks),
      "text": .text(trend.chart?.summary),
      "cycles": .array(
        trend.points.map { point in
          .object([
            "anchor": .text(point.anchor),
            "id": .text(point.cycle.id),
            "start": .day(point.cycle.start),
            "end": .day(point.cycle.end),
            "phase": .text(point.cycle.phase.rawValue),
            "status": .status(point.standing.status),
            "score": .score(point.standing.score),
            "measured": .integer(point.standing.measured),
            "of": .integer(point.standing.of),
            "is_partly_read": point.standing.isPartlyRead ? .bool(true) : nil,
            "objectives": counts(point.objectives),
          ])
        }),
    ])
  }

  private static func owner(_ owner: OwnerReport) -> JSON {
    .object([
      "name": .text(owner.name),
      "silent": .integer(owner.silent),
      "objectives": counts(owner.counts(of: .objective)),
      "key_results": counts(owner.counts(of: .keyResult)),
      "kpis": counts(owner.counts(of: .kpi)),
      "items": .array(
        owner.items.map { item in
          .object([
            "kind": .text(item.kind.rawValue),
            "title": .text(item.title),
            "anchor": .text(item.anchor),
            "state": .text(item.status?.word),
            "is_silent": .bool(item.isSilent),
          ])
        }),
    ])
  }

  private static func counts(_ counts: [StateCount]) -> JSON? {
    .array(
      counts.map {
        .object([
          "state": .text($0.status?.word), "count": .integer($0.count), "text": .text($0.text),
        ])
      })
  }
}
