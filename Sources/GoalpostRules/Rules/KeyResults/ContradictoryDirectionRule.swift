import GoalpostModel
import GoalpostSource

struct ContradictoryDirectionRule: Rule {
  static let declaration = RuleDeclaration(
    name: "contradictory-direction", group: .keyResults, severity: .error,
    summary: "Fires when the title of a key result, KPI or metric opens with a word of one "
      + "direction, and its numbers go the other way.",
    rationale: """
      One of the two is a slip, mostly a baseline and a target that changed places. Progress then \
      rises while things get worse, and the report is green for the wrong reason. Only the \
      opening word counts: a verb, or More, Fewer, Less, Higher, Lower, Faster, Shorter, Better where \
      the unit leaves no doubt. A baseline of zero is left alone: what is to be reduced cannot start \
      there, so the number counts the reduction itself.
      """,
    sources: [.practice],
    words: [
      WordList(
        "up", "verbs of more", samples: ["increase", "raise", "grow"], longestEntry: 2),
      WordList(
        "down", "verbs of less", samples: ["reduce", "cut", "lower"], longestEntry: 2),
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Baseline and target changed places.",
        """
        goalpost: 1
        unit: clinic
        owner: Practice manager
        cycle: 2026-Q4
        objectives:
          - title: Waste nobody's time
            key_results:
              - id: waiting
                title: Reduce the time that patients wait
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the numbers go up
                baseline: 20 min
                target: 45 min
        """),
      .flagged(
        "A sign that got lost; and a rise that falls.",
        """
        goalpost: 1
        unit: council
        owner: Town clerk
        cycle: 2026-Q4
        objectives:
          - title: Make the town cheaper to run
            key_results:
              - title: Cut what street lights use
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^ the numbers go up
                baseline: 90 MWh per month
                change: +15%
              - title: Increase the share of LED lamps
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the numbers go down
                baseline: 60%
                target: 40%
        """),
      .flagged(
        "A KPI whose target lies on the wrong side, and a comparative.",
        """
        goalpost: 1
        unit: games
        owner: Studio lead
        cycle: 2026-Q4
        objectives:
          - title: Make a game that people play to its end
            key_results:
              - title: More players finish the first chapter
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the numbers go down
                baseline: 45%
                target: 30%
        kpis:
          - title: Reduce complaints
        #          ^^^^^^^^^^^^^^^^^ the numbers go up
            baseline: 40 complaints
            target: 60 complaints
        """),
      .flagged(
        "A KPI that says one direction and shows the other.",
        """
        goalpost: 1
        unit: games
        owner: Studio lead
        kpis:
          - title: Players who come back
            better: higher
        #           ^^^^^^ the numbers go down
            baseline: 40%
            target: 30%
        """),
      .clean(
        "Words and numbers agree.",
        """
        goalpost: 1
        unit: clinic
        owner: Practice manager
        cycle: 2026-Q4
        objectives:
          - title: Waste nobody's time
            key_results:
              - {title: Reduce the time that patients wait, baseline: 45 min, target: 20 min}
              - {title: Grow the share of visits booked online, baseline: 30%, target: 60%}
              - {title: Reduce paper forms, baseline: 0%, target: 80%}
        """),
      .clean(
        "A comparative that need not be about the number.",
        """
        goalpost: 1
        unit: games
        owner: Studio lead
        kpis:
          - {title: More reliable releases, baseline: 20 rollbacks, target: 5 rollbacks}
          - {title: Faster downloads, baseline: 4 MB/s, target: 9 MB/s}
          - {title: Higher quality of levels, baseline: 9 faults, target: 2 faults}
        """),
      .clean(
        "The verb is about something else than the number.",
        """
        goalpost: 1
        unit: council
        owner: Town clerk
        cycle: 2026-Q4
        objectives:
          - title: Make the town cheaper to run
            key_results:
              - {title: Cut bills by replacing old lamps, baseline: 200 lamps, target: 900 lamps}
              - title: "Reduce energy: houses insulated"
                baseline: 4 houses
                target: 30 houses
              - {title: Lower priority tickets get an answer too, baseline: 20%, target: 70%}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard let numbers = way(of: keyResult) else { return [] }
    return contradiction(of: keyResult, numbers, unit: keyResult.unit, in: context)
  }

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard let numbers = way(of: kpi) else { return [] }
    if let better = kpi.better.located, (better.value == .higher) != (numbers == .up) {
      let trend = Self.trend(numbers)
      return [
        Finding(
          "\(kpi.called) says `better: \(better.value.rawValue)`, but its numbers go \(trend)",
          at: better.range, label: "the numbers go \(trend)",
          help: "set `better` or the target right",
          related: (kpi.target.range ?? kpi.change.range).map { [Label(trend, at: $0)] } ?? [],
          field: "better")
      ]
    }
    return contradiction(of: kpi, numbers, unit: kpi.unit, in: context)
  }

  private func contradiction(
    of goal: some DirectedGoal, _ numbers: TitleDirection.Way, unit: UnitOfMeasure,
    in context: RuleContext
  ) -> [Finding] {
    guard let title = goal.title.located, let words = words(of: title.value, context),
      let said = direction(of: words, unit: unit, context), said.way != numbers,
      !said.mayBeAboutSomethingElse(title.value, words)
    else { return [] }
    let trend = Self.trend(numbers)
    let number = goal.target.range ?? goal.change.range ?? goal.atLeast.range ?? goal.atMost.range
    return [
      Finding(
        "\(goal.called) says `\(said.word)`, but its numbers go \(trend)", at: title.range,
        label: "the numbers go \(trend)", help: help(goal, numbers),
        related: number.map { [Label(trend + start(of: goal, context), at: $0)] } ?? [],
        field: "title")
    ]
  }

  private static func trend(_ way: TitleDirection.Way) -> String { way == .up ? "up" : "down" }

  /// Nil where the title cannot open with a word of a direction.
  private func words(of title: String, _ context: RuleContext) -> TitleWords? {
    TitleGlance.canOpen(
      title, with: Self.openings, or: context.words("up"), context.words("down"),
      knowing: context.projectWords) ? context.read(title) : nil
  }

  private static let openings = DirectionWords.all.union(DirectionWords.comparatives)

  private func direction(
    of title: TitleWords, unit: UnitOfMeasure, _ context: RuleContext
  ) -> TitleDirection? {
    TitleDirection(verbOf: title, up: context.words("up"), down: context.words("down"))
      ?? TitleDirection(comparativeOf: title, unit: unit)
  }

  private func way(of keyResult: KeyResult) -> TitleDirection.Way? {
    way(from: keyResult.baselineAmount, to: keyResult.targetAmount, keyResult)
  }

  /// Without both ends, the side that is better says it.
  private func way(of kpi: KPI) -> TitleDirection.Way? {
    if let way = way(from: kpi.baseline.value?.amount, to: kpi.targetAmount, kpi) { return way }
    guard kpi.baseline.isAbsent, !kpi.better.isFaulty else { return nil }
    return switch kpi.direction {
    case .higher: .up
    case .lower: .down
    case .between, nil: nil
    }
  }

  private func way(
    from start: Rational?, to end: Rational?, _ goal: some DirectedGoal
  ) -> TitleDirection.Way? {
    if let start, let end {
      // Losses and debts shrink towards zero: which way is up?
      guard start != end, !start.isZero, !start.isNegative || !end.isNegative && !end.isZero
      else { return nil }
      return start < end ? .up : .down
    }
    guard goal.baseline.isAbsent else { return nil }
    return switch goal.change.value?.direction {
    case .higher: .up
    case .lower: .down
    case .between, nil: nil
    }
  }

  private func start(of goal: some DirectedGoal, _ context: RuleContext) -> String {
    guard goal.target.isPresent, let baseline = goal.baseline.value else { return "" }
    return " from \(baseline.text)"
  }

  private func help(_ goal: some DirectedGoal, _ numbers: TitleDirection.Way) -> String {
    if let change = goal.change.value, case .multiple = change.kind {
      return "write the change that the title means, or open it with another word"
    }
    if let change = goal.change.value {
      let bare = change.text.drop { "+-−".contains($0) }
      return "write `change: \(numbers == .up ? "-" : "+")\(bare)`, or open the title with another "
        + "word"
    }
    if let baseline = goal.baseline.value, let target = goal.target.value {
      return "swap them (`baseline: \(target.text)`, `target: \(baseline.text)`), or open the "
        + "title with another word"
    }
    return "set a target on the other side, or open the title with another word"
  }
}

/// A goal that starts somewhere and should arrive elsewhere.
private protocol DirectedGoal: NamedGoal {
  var baseline: FieldValue<Quantity> { get }
  var target: FieldValue<Quantity> { get }
  var change: FieldValue<Change> { get }
  var atLeast: FieldValue<Quantity> { get }
  var atMost: FieldValue<Quantity> { get }
}

extension KeyResult: DirectedGoal {}
extension KPI: DirectedGoal {}
