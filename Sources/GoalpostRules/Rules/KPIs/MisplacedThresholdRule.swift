import GoalpostModel
import GoalpostSource

struct MisplacedThresholdRule: Rule {
  static let declaration = RuleDeclaration(
    name: "misplaced-threshold", group: .kpis,
    summary: "Fires when a KPI's threshold lies beyond its target, on the side that is better.",
    rationale: """
      A KPI that is on target would be breached at the same time. Either the two were swapped, or \
      the direction is wrong. A threshold on the target is allowed: then every miss is a breach.
      """,
    sources: [.practice],
    examples: [
      .flagged(
        "On target, and breached.",
        """
        goalpost: 1
        unit: pool
        owner: Manager
        kpis:
          - title: Season tickets renewed
            better: higher
            target: 70%
            threshold: 80%
        #              ^^^ beyond the target of 70%
        """),
      .flagged(
        "Lower is better, and the threshold is lower still.",
        """
        goalpost: 1
        unit: pool
        owner: Manager
        kpis:
          - title: Accidents
            at_most: 4 per month
            threshold: 2 per month
        #              ^^^^^^^^^^^ beyond the target of 4 per month
          - title: Water lost
            baseline: 9%
            target: 5%
            threshold: 3%
        #              ^^ beyond the target of 5%
        """),
      .clean(
        "On the worse side of the target, or on it.",
        """
        goalpost: 1
        unit: pool
        owner: Manager
        kpis:
          - {title: Season tickets renewed, better: higher, target: 80%, threshold: 70%}
          - {title: Accidents, at_most: 2 per month, threshold: 4 per month}
          - {title: Lifeguards on duty, at_least: 3 lifeguards, threshold: 3 lifeguards}
        """),
      .clean(
        "The threshold tells the direction, or moves.",
        """
        goalpost: 1
        unit: pool
        owner: Manager
        kpis:
          - {title: Water lost, target: 3%, threshold: 5%}
          - {title: Visitors with a season ticket, target: 60%, threshold: 40%}
          - {title: Courses booked, at_least: 20 courses, threshold: {below_average_of: 3}}
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard case .line(let line) = kpi.threshold.value, let place = kpi.threshold.range,
      let target = kpi.targetAmount, !kpi.better.isFaulty, !kpi.measuredIn.isFaulty
    else { return [] }
    let isBeyond =
      switch kpi.direction {
      case .higher: line.amount > target
      case .lower: line.amount < target
      case .between, nil: false
      }
    guard isBeyond else { return [] }
    let direction = kpi.direction == .higher ? "higher" : "lower"
    let shown = kpi.unit.typed(target, context.project.numbers)
    return [
      Finding(
        "threshold `\(line.text)` of \(kpi.called) lies beyond its target, as \(direction) is "
          + "better",
        at: place, label: "beyond the target of \(shown)",
        help: "write a `threshold:` that is \(kpi.direction == .higher ? "at most" : "at least") "
          + "\(shown), or correct which way is better",
        related: kpi.reasonForDirection, field: "threshold")
    ]
  }
}

extension KPI {
  /// The target, and what says which way is better where that is another field.
  fileprivate var reasonForDirection: [Label] {
    var labels: [Label] = []
    if let place = target.range ?? change.range ?? atLeast.range ?? atMost.range {
      labels.append(Label("the target", at: place))
    }
    if let place = better.range {
      labels.append(Label("which way is better", at: place))
    } else if let place = baseline.range {
      labels.append(Label("where it started", at: place))
    }
    return labels
  }
}
