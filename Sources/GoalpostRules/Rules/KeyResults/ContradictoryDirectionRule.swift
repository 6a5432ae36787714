import GoalpostModel
import GoalpostSource

struct ContradictoryDirectionRule: Rule {
  static let declaration = RuleDeclaration(
    name: "contradictory-direction", group: .keyResults, severity: .warning,
    summary: "Fires when a key result's title opens with a verb of one direction, and its numbers "
      + "go the other way.",
    rationale: """
      One of the two is a slip, mostly a baseline and a target that changed places. Progress then \
      rises while things get worse, and the report is green for the wrong reason. Only the \
      opening verb counts. A baseline of zero is left alone: what is to be reduced cannot start \
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

  private enum Direction { case up, down }

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard let title = keyResult.title.located,
      let (verb, words) = wordDirection(of: title.value, context),
      let numbers = numberDirection(of: keyResult), words != numbers
    else { return [] }
    let trend = numbers == .up ? "up" : "down"
    let number = keyResult.target.range ?? keyResult.change.range
    return [
      Finding(
        "\(keyResult.called) says `\(verb)`, but its numbers go \(trend)", at: title.range,
        label: "the numbers go \(trend)", help: help(keyResult, numbers),
        related: number.map { [Label(trend + start(of: keyResult), at: $0)] } ?? [],
        field: "title")
    ]
  }

  private func wordDirection(
    of title: String, _ context: RuleContext
  ) -> (verb: String, direction: Direction)? {
    let (up, down) = (context.words("up"), context.words("down"))
    guard
      TitleGlance.canOpen(
        title, with: DirectionWords.all, or: up, down, knowing: context.projectWords)
    else { return nil }
    let words = context.read(title)
    guard let verb = OpeningWord(of: words), !TitleSilence.ofDirection(title, words, verb) else {
      return nil
    }
    for text in [verb.phrase, verb.text] {
      if DirectionWords.up.contains(text) || up.contains(text) { return (text, .up) }
      if DirectionWords.down.contains(text) || down.contains(text) { return (text, .down) }
    }
    return nil
  }

  private func numberDirection(of keyResult: KeyResult) -> Direction? {
    if let start = keyResult.baselineAmount, let end = keyResult.targetAmount {
      guard start != end, !start.isZero else { return nil }
      return start < end ? .up : .down
    }
    guard keyResult.baseline.isAbsent else { return nil }
    switch keyResult.change.value?.kind {
    case .relative(let step), .points(let step): return step.isNegative ? .down : .up
    case .absolute(let step): return step.amount.isNegative ? .down : .up
    case .multiple(let factor): return factor < 1 ? .down : .up
    case nil: return nil
    }
  }

  private func start(of keyResult: KeyResult) -> String {
    guard keyResult.target.isPresent, let baseline = keyResult.baselineAmount else { return "" }
    return " from \(keyResult.unit.format(baseline))"
  }

  private func help(_ keyResult: KeyResult, _ numbers: Direction) -> String {
    if let change = keyResult.change.value, case .multiple = change.kind {
      return "write the change that the title means, or open it with another verb"
    }
    if let change = keyResult.change.value {
      let bare = change.text.drop { "+-−".contains($0) }
      return "write `change: \(numbers == .up ? "-" : "+")\(bare)`, or open the title with another "
        + "verb"
    }
    if let baseline = keyResult.baseline.value, let target = keyResult.target.value {
      return "swap them (`baseline: \(target.text)`, `target: \(baseline.text)`), or open the "
        + "title with another verb"
    }
    return "set a target on the other side of the baseline, or open the title with another verb"
  }
}
