import GoalpostModel
import GoalpostSource

struct OutputObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "output-objective", group: .objectives, severity: .warning,
    summary: "Fires when an objective opens with a verb of handing something over, such as "
      + "`launch` or `complete`, instead of saying what gets better by it.",
    rationale: """
      What is launched may be used by nobody, and the objective is reached all the same. The \
      question behind it, what the thing is for, is the better objective: it allows to change the \
      thing on the way, or to leave it out. Verbs such as `build` and `create` count only before \
      a deliverable (a site, a process, a training), never before trust, clarity, or what others \
      decide about.
      """,
    sources: [.article(.bestway, words: "Drives results rather than tasks")],
    words: [
      WordList(
        "verbs", "what hands something over, whatever it is",
        samples: ["launch", "complete", "roll out"], longestEntry: 2),
      WordList(
        "weak_verbs", "what hands something over where that is a deliverable",
        samples: ["build", "create", "set up"], longestEntry: 2),
      WordList(
        "outcomes", "what is a result, whatever the verb",
        samples: ["trust", "clarity", "customer"]),
      WordList(
        "deliverables", "what can be made and still change nothing",
        samples: ["site", "process", "training"]),
      WordList(
        "manners", "how something is done, which is nothing to hand over",
        samples: ["faster", "together", "safely"]),
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "The thing instead of what it is for.",
        """
        goalpost: 1
        unit: town-hall
        owner: Town clerk
        cycle: 2026-Q4
        objectives:
          - id: portal
            title: Launch the citizens' portal
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `launch` hands something over
        """),
      .flagged(
        "A weak verb before a deliverable; and a list that is worked off.",
        """
        goalpost: 1
        unit: school
        owner: Head teacher
        cycle: 2026-Q4
        objectives:
          - title: Create a modern reading curriculum for the first two years
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `create` hands something over
          - title: Complete activities that the inspectors asked for
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `complete` hands something over
        """),
      .clean(
        "What gets better; the thing is an initiative.",
        """
        goalpost: 1
        unit: town-hall
        owner: Town clerk
        cycle: 2026-Q4
        objectives:
          - id: at-home
            title: Let people settle their affairs from home
            initiatives:
              - {title: Launch the citizens' portal}
        """),
      .clean(
        "Building trust hands nothing over.",
        """
        goalpost: 1
        unit: school
        owner: Head teacher
        cycle: 2026-Q4
        objectives:
          - title: Build trust with the parents of every pupil
          - title: Create clarity of what a good lesson is
          - title: Develop readers who ask for more
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard let title = objective.title.located,
      TitleGlance.canOpen(
        title.value, with: OutputVerbWords.openings, or: context.words("verbs"),
        context.words("weak_verbs"), knowing: context.projectWords)
    else { return [] }
    let words = context.read(title.value)
    guard let opening = OpeningWord(of: words), let verb = outputVerb(opening, in: words, context)
    else { return [] }
    return [
      Finding(
        "\(objective.called) names what is handed over, not what gets better by it",
        at: title.range, label: "`\(verb)` hands something over",
        help: "let the title say what it is for, and move the work to `initiatives:`",
        field: "title")
    ]
  }

  private func outputVerb(
    _ opening: OpeningWord, in title: TitleWords, _ context: RuleContext
  ) -> String? {
    let added = context.words("verbs")
    let weak = context.words("weak_verbs")
    let object = VerbObject(of: opening, in: title, also: added, weak)
    guard !object.isOutcome, !OutputVerbWords.outcomes.contains(object.head),
      !context.words("outcomes").containsNoun(object.head)
    else { return nil }
    for verb in [opening.phrase, opening.text] {
      if OutputVerbWords.strong.contains(verb) || added.contains(verb) {
        // `Launch into the market`, `Ship faster`.
        let isManner =
          OutputVerbWords.manners.contains(object.head)
          || context.words("manners").contains(object.head)
        return object.head.isEmpty || isManner ? nil : verb
      }
      if OutputVerbWords.weak.contains(verb) || weak.contains(verb) {
        let isMade = object.isDeliverable || context.words("deliverables").containsNoun(object.head)
        return isMade ? verb : nil
      }
    }
    return nil
  }
}
