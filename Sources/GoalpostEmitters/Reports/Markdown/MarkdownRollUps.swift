import GoalpostReport

/// The same goals by unit, from cycle to cycle, and by owner.
extension MarkdownEmitter {
  /// One unit needs no table: its plan says it all.
  static func units(_ rollUps: RollUps) -> Markdown {
    guard rollUps.units.count > 1 else { return "" }
    let rows = rollUps.units.map { unit -> [Markdown] in
      [
        "**\(unit.name)**", "\(unit.level)", optional(unit.parent), optional(unit.cycle),
        status(unit.standing.status), "\(unit.standing.figure)",
        "\(unit.standing.expected?.text ?? "–")", counts(unit.objectives),
        "\(unit.standing.measuredText)", "\(unit.breachText)", "\(unit.cascadeDepth)",
      ]
    }
    let head: [Markdown] = [
      "unit", "level", "below", "cycle", "state", "score", "expected", "objectives",
      "key results measured", "breaches open", "levels that serve it",
    ]
    return "## By unit\n\n\(rollUps.sentence).\n\n\(Markdown.table(head, rows))"
  }

  static func trends(_ trends: [UnitTrend]) -> Markdown {
    let rows = trends.flatMap { trend in
      trend.points.map { point -> [Markdown] in
        let bar = point.standing.score.map { MarkdownBar.bar(progress: $0.permille) }
        return [
          "**\(trend.name)**", "\(point.cycle.id)", bar ?? "–",
          "\(point.standing.figure)", status(point.standing.status),
          counts(point.objectives), "\(point.standing.measuredText)",
        ]
      }
    }
    guard !rows.isEmpty else { return "" }
    let head: [Markdown] = [
      "unit", "cycle", "bar", "score", "state", "objectives", "key results measured",
    ]
    return "## From cycle to cycle\n\n\(Markdown.table(head, rows))"
  }

  /// One owner needs no table either.
  static func owners(_ owners: [OwnerReport]) -> Markdown {
    guard owners.count > 1 else { return "" }
    let rows = owners.map { owner -> [Markdown] in
      let silent = owner.items.filter(\.isSilent).map { "\($0.title)" as Markdown }
      return [
        "**\(owner.name ?? "nobody named")**", counts(owner.counts(of: .objective)),
        counts(owner.counts(of: .keyResult)), counts(owner.counts(of: .kpi)),
        silent.joined(separator: "; "),
      ]
    }
    let head: [Markdown] = [
      "owner", "objectives", "key results", "KPIs", "silent",
    ]
    return "## By owner\n\nOf the plans that run.\n\n\(Markdown.table(head, rows))"
  }

  /// `● 5 on track, ▲ 2 at risk`
  private static func counts(_ counts: [StateCount]) -> Markdown {
    counts.map { "\($0.status?.shape ?? "○") \($0.text)" as Markdown }.joined(separator: ", ")
  }
}
