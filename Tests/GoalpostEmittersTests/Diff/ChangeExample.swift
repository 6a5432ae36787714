@testable import GoalpostReport

/// What changed in a quarter's plan, as the builder would tell it.
enum ChangeExample {
  static let day = ReportDay(iso: "2026-11-16", spelledOut: "16 November 2026")

  static func score(_ decimal: String) -> ReportScore {
    ReportScore(decimal: decimal, text: decimal, permille: 0)
  }

  static func move(_ from: String, _ to: String) -> ScoreMove {
    ScoreMove(from: score(from), to: score(to))
  }

  static func goal(_ reference: String, _ title: String = "A title") -> ChangedGoal {
    ChangedGoal(
      kind: "key result", subject: "marketing@2026-Q4/\(reference)", reference: reference,
      title: title, owner: "Ada", place: Place(path: "goals/marketing.goals.yaml", line: 12),
      isLocked: true)
  }

  static let amendment = AmendmentChange(
    entry: AmendmentReport(
      day: day, goal: GoalLink(reference: "authority/signups", title: "Sign-ups", anchor: nil),
      field: "target", from: "900", to: "800", reason: "external",
      because: "The fair was called off.", approvedBy: "Maria Lopez", effect: "looser"),
    explainsAChange: true)

  /// The lines that the design shows, and one of every other kind.
  static func report() -> ChangeReport {
    var plan = PlanChange(
      kind: .changed, subject: "marketing@2026-Q4", heading: "Content marketing, 2026-Q4",
      place: Place(path: "goals/marketing.goals.yaml", line: 1), lockedSince: day,
      scores: move("0.55", "0.71"), underOldTargets: score("0.58"))
    plan.fields = [
      FieldChange(
        goal: goal("authority/ctr"), field: "target", from: "3.5%", to: "3.0%", effect: .looser,
        scores: move("0.57", "0.89"), scoreOf: "key result", amendment: nil, isUnexplained: true),
      FieldChange(
        goal: goal("authority/signups"), field: "target", from: "900", to: "800",
        effect: .looser, scores: move("0.50", "0.56"), scoreOf: "key result",
        amendment: amendment, isUnexplained: false),
      FieldChange(
        goal: goal("authority"), field: "weight", from: nil, to: "2", effect: .neutral,
        scores: move("0.70", "0.71"), scoreOf: "plan", amendment: nil, isUnexplained: false),
      FieldChange(
        goal: goal("authority/ctr"), field: "baseline", from: "2.0%", to: "2%",
        effect: .cosmetic, scores: ScoreMove(), scoreOf: "key result", amendment: nil,
        isUnexplained: false),
    ]
    plan.goals = [
      GoalChange(kind: .removed, goal: goal("authority/old", "Old"), isUnexplained: true),
      GoalChange(kind: .added, goal: goal("authority/new", "New"), score: score("0.10")),
      GoalChange(kind: .reowned, goal: goal("authority"), from: "Ada", to: "Bob"),
    ]
    plan.values = [
      ValueChange(
        goal: goal("authority/ctr"), noun: "check-in",
        new: [
          ValueEntry(
            day: day, value: Amount(decimal: "2.7", text: "2.7%"), confidence: nil, note: nil,
            by: nil)
        ],
        rewritten: [
          .init(
            day: day, from: Amount(decimal: "2.5", text: "2.5%"), to: nil, amendment: nil,
            isUnexplained: true)
        ],
        scores: move("0.31", "0.57"))
    ]
    plan.amendments = [amendment]
    var report = ChangeReport(asOf: day, base: "main (2f1c3a4)", head: "the working tree")
    report.reached = [
      ReachedEntry(
        kind: .checkpoint, goal: goal("authority/ctr"), isSetback: false,
        text: "passed the checkpoint of 2026-11-15: 2.7% of 2.6%", day: day,
        scores: move("0.31", "0.57")),
      ReachedEntry(
        kind: .breached, goal: goal("returns"), isSetback: true,
        text: "is beyond its threshold: 16 of at most 12", day: day, scores: ScoreMove()),
    ]
    report.plans = [plan]
    report.counts = ChangeCounts(of: report.plans)
    return report
  }

  /// With one text in every place that somebody else's text can reach.
  static func poisoned(with text: String) -> ChangeReport {
    var report = report()
    report.base = text
    for index in report.reached.indices {
      report.reached[index].text = text
      report.reached[index].goal.title = text
      report.reached[index].goal.subject = text
    }
    var plan = report.plans[0]
    plan.heading = text
    for index in plan.fields.indices {
      plan.fields[index].from = text
      plan.fields[index].to = text
      plan.fields[index].goal.subject = text
    }
    for index in plan.goals.indices {
      plan.goals[index].goal.title = text
      plan.goals[index].from = text
    }
    plan.amendments[0].entry.because = text
    plan.amendments[0].entry.approvedBy = text
    report.plans = [plan]
    return report
  }
}
