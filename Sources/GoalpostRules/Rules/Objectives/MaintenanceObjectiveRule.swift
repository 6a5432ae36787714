import GoalpostModel
import GoalpostSource

struct MaintenanceObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "maintenance-objective", group: .objectives, severity: .warning,
    summary: "Fires when an objective opens with a verb of keeping things as they are, and one of "
      + "its key results holds a line.",
    rationale: """
      Objectives are for the few things that should change this cycle; what must not get worse is \
      watched by a KPI with a threshold, every week and in every cycle. An objective that only \
      keeps takes the place of one that moves. Where keeping is the promise of the cycle, \
      `ambition: committed` says so.
      """,
    sources: [
      .article(
        .nulab, words: "If you want to maintain or improve on a current process or way of working"),
      .article(.devOKR, words: "Organizations should protect their core elements through KPIs"),
    ],
    words: [
      WordList(
        "verbs", "what leaves things as they are", samples: ["maintain", "keep", "remain"],
        longestEntry: 2)
    ],
    examples: [
      .flagged(
        "A line to hold, told as an objective.",
        """
        goalpost: 1
        unit: water-works
        owner: Plant manager
        cycle: 2026-Q4
        objectives:
          - id: clean
            title: Keep the water as clean as it is
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `keep` changes nothing
            key_results:
              - {title: Samples within the limits, at_least: 99.5%}
        """),
      .flagged(
        "One key result that holds is enough.",
        """
        goalpost: 1
        unit: orchestra
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - title: Maintain our standing with the subscribers
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `maintain` changes nothing
            key_results:
              - {title: Subscribers who renew, at_least: 85%}
              - {title: Concerts that are sold out, baseline: 4, target: 7}
        """),
      .clean(
        "A promise, said to be one.",
        """
        goalpost: 1
        unit: water-works
        owner: Plant manager
        cycle: 2026-Q4
        objectives:
          - title: Keep the water clean while the main is replaced
            ambition: committed
            key_results:
              - {title: Samples within the limits, at_least: 99.5%}
        """),
      .clean(
        "Something moves; the line is a KPI.",
        """
        goalpost: 1
        unit: orchestra
        owner: Manager
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win the ears of people under thirty
            key_results:
              - {title: Visitors under thirty, baseline: 6%, target: 15%}
          - title: Keep growing in the suburbs
            key_results:
              - {title: Evenings that we are asked for, at_least: 3}
        kpis:
          - {title: Subscribers who renew, objectives: young, at_least: 85%}
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard let title = objective.title.located, !isPromise(objective),
      TitleGlance.canOpen(
        title.value, with: MaintenanceWords.verbs, or: context.words("verbs"),
        knowing: context.projectWords),
      let line = objective.keyResults.items.compactMap({ $0.atLeast.key ?? $0.atMost.key }).first
    else { return [] }
    let words = context.read(title.value)
    guard let opening = OpeningWord(of: words), !isOfChange(opening, in: words),
      let verb = maintenanceVerb(opening, context.words("verbs"))
    else { return [] }
    return [
      Finding(
        "\(objective.called) only keeps what is there: it opens with `\(verb)`",
        at: title.range, label: "`\(verb)` changes nothing",
        help: "watch the line with a KPI and its `threshold`, or add `ambition: committed` if "
          + "keeping it is the promise",
        related: [Label("holds a line", at: line)], field: "title")
    ]
  }

  private func maintenanceVerb(_ opening: OpeningWord, _ added: AddedWords) -> String? {
    if added.contains(opening.phrase) { return opening.phrase }
    let isOne = MaintenanceWords.verbs.contains(opening.text) || added.contains(opening.text)
    return isOne ? opening.text : nil
  }

  private func isPromise(_ objective: Objective) -> Bool {
    objective.ambition.isFaulty || objective.ambition.value == .committed
  }

  /// `Keep growing`, `Continue to improve`.
  private func isOfChange(_ verb: OpeningWord, in title: TitleWords) -> Bool {
    guard let next = title.after(verb.index) else { return false }
    return next.hasSuffix("ing") || (verb.text == "continue" && next == "to")
  }
}
