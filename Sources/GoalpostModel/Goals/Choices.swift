/// Where a unit stands in the organisation.
package enum Level: String, Choice {
  case company, department, team, project, individual

  package static let choiceName = "a level"

  /// 0 for the company; a project ranks with a team.
  package var rank: Int {
    switch self {
    case .company: 0
    case .department: 1
    case .team, .project: 2
    case .individual: 3
    }
  }
}

/// How often a unit's key results are looked at.
package enum CheckInCadence: String, Choice {
  case weekly, fortnightly, monthly

  package static let choiceName = "a check-in cadence"
}

/// How scores are printed: `0-1` with two decimals, or `1-100` (000 "Scored objectively on a
/// numerical scale (0-1, or 1-100)").
package enum ScoreScale: String, Choice {
  case unit = "0-1"
  case hundred = "1-100"

  package static let choiceName = "a scale"
}

/// Whether an item appears in reports made for the public.
package enum Visibility: String, Choice {
  case `public`, `internal`

  package static let choiceName = "a visibility"
}

/// What counts as success: most of the way, or all of it.
package enum Ambition: String, Choice {
  case aspirational, committed

  package static let choiceName = "an ambition"
}

/// How progress is expected to come: a little every day, or all at the end.
package enum Pace: String, Choice {
  case line, step

  package static let choiceName = "a pace"
}

/// Which way a KPI should go.
package enum Better: String, Choice {
  case higher, lower

  package static let choiceName = "a direction"
}

/// What a KPI tracks (003 "They track effectiveness, timeliness, efficiency, compliance,
/// performance, and other vital aspects").
package enum KPICategory: String, Choice {
  case effectiveness, timeliness, efficiency, compliance, performance

  package static let choiceName = "a category"
}

/// How often a number is measured or reviewed.
package enum Rhythm: String, Choice {
  case daily, weekly, monthly, quarterly, yearly

  package static let choiceName = "a rhythm"

  /// The days from one to the next, at most.
  package var days: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .monthly: 31
    case .quarterly: 92
    case .yearly: 366
    }
  }
}

/// Why a locked number was changed.
package enum AmendmentReason: String, Choice {
  case external, error, rebaseline, scope

  package static let choiceName = "a reason"
}

/// What the retrospective decides about a goal.
package enum GoalDecision: String, Choice {
  case keep, modify, abandon

  package static let choiceName = "a decision"
}
