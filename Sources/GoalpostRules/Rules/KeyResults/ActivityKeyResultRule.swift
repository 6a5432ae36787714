import GoalpostModel
import GoalpostSource

struct ActivityKeyResultRule: Rule {
  static let declaration = RuleDeclaration(
    name: "activity-key-result", group: .keyResults, severity: .warning,
    summary: "Fires when a key result counts work that the team simply does, instead of what comes "
      + "of it.",
    rationale: """
      Four webinars can be held in front of empty chairs, and the score says 1.00. Work belongs \
      under `initiatives`, where it is planned and never scored; the key result is what should \
      change by it. The articles disagree: 000 and 004 give key results such as “Attend 2x \
      networking events per month”, 001 and 002 want the result of the activity. This follows 001 \
      and 002. It looks at the title's first words in English, and keeps silent where the title \
      or the target speaks of a share, money, time, or of what others decide about: customers, \
      sign-ups, partnerships.
      """,
    sources: [
      .article(.processDriven, words: "things we can influence but do not directly do"),
      .article(.devOKR, words: "the result created by the activity, not just the work done"),
      .article(.nulab, words: "Attend 2x networking events per month"),
    ],
    words: [
      WordList(
        "verbs", "what opens a title that counts work",
        samples: ["publish", "attend", "set up"], longestEntry: 2),
      WordList(
        "outcomes", "what others decide about, so that getting it is a result",
        samples: ["customer", "lead", "agreement"]),
      WordList(
        "deliverables", "what is made or handed over, whatever comes of it",
        samples: ["dashboard", "report", "campaign"]),
      WordList(
        "nouns", "verbs of work that are nouns as well, and count before an article or a number",
        samples: ["launch", "test", "survey"]),
      WordList(
        "gatherings", "what is held, run or done, so that those verbs are work",
        samples: ["session", "workshop", "analysis"]),
    ],
    needsWholePlan: false,
    examples: [
      .flagged(
        "Work that is counted.",
        """
        goalpost: 1
        unit: marketing
        owner: Head of marketing
        cycle: 2026-Q4
        objectives:
          - title: Be the first name that buyers think of
            key_results:
              - title: Publish 12 articles about baking
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `publish` is work
                baseline: 0
                target: 12 articles
              - title: Launch two new campaigns
        #              ^^^^^^^^^^^^^^^^^^^^^^^^ `launch` is work
                baseline: 0
                target: 2 campaigns
        """),
      .flagged(
        "Done once and ticked off.",
        """
        goalpost: 1
        unit: parish
        owner: Verger
        cycle: 2026-Q4
        objectives:
          - title: Be the hall where the village meets
            key_results:
              - title: Roll out the booking portal
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `roll out` is work
                baseline: 0
                target: 1
              - title: "[Hall] Run 6 planning meetings"
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `run` is work
                baseline: 0
                target: 6 meetings
        """),
      .clean(
        "What comes of it; the work is an initiative.",
        """
        goalpost: 1
        unit: marketing
        owner: Head of marketing
        cycle: 2026-Q4
        objectives:
          - title: Be the first name that buyers think of
            key_results:
              - {title: Buyers who name us first, baseline: 8%, target: 15%}
              - {title: Test coverage of our claims, baseline: 3 studies, target: 9 studies}
              - {title: Develop 40 new leads, baseline: 10 leads, target: 40 leads}
            initiatives:
              - {title: Publish 12 articles about baking}
        """),
      .clean(
        "A verb of work, measured by its result.",
        """
        goalpost: 1
        unit: parish
        owner: Verger
        cycle: 2026-Q4
        objectives:
          - title: Be the hall where the village meets
            key_results:
              - {title: Introduce a booking portal that people use, baseline: 0%, target: 70%}
              - {title: Reports of broken chairs, baseline: 9 per month, target: 2 per month}
              - {title: Plan evenings that sell out, baseline: 1 evening, target: 4 evenings}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    guard let title = keyResult.title.located, keyResult.kpi.isAbsent,
      !isResult(keyResult, in: context),
      TitleGlance.canOpen(
        title.value, with: ActivityWords.openings, or: context.words("verbs"),
        context.words("nouns"), knowing: context.projectWords)
    else { return [] }
    let words = context.read(title.value)
    guard let verb = OpeningWord(of: words), let work = workVerb(verb, in: words, context),
      !TitleSilence.ofActivity(title.value, words)
    else { return [] }
    return [
      Finding(
        "\(keyResult.called) counts work, not what comes of it", at: title.range,
        label: "`\(work)` is work",
        help: "move it to `initiatives:`, and let the key result say what should change by it",
        field: "title")
    ]
  }

  /// Its numbers are a share, money, time or people that others can be; or they could not be read,
  /// and nobody knows.
  private func isResult(_ keyResult: KeyResult, in context: RuleContext) -> Bool {
    if keyResult.target.isFaulty || keyResult.change.isFaulty || keyResult.measuredIn.isFaulty
      || keyResult.atLeast.isFaulty || keyResult.atMost.isFaulty
    {
      return true
    }
    switch keyResult.unit.kind {
    case .share, .shareDifference, .currency, .duration: return true
    case .counted(let words):
      let noun = words.text.lowercased().split(separator: " ").last.map(String.init) ?? ""
      return OutcomeWords.all.contains(noun.singular)
        || context.words("outcomes").containsNoun(noun.singular)
    case .none, .scale, .times, .dataSize: return false
    }
  }

  /// The verb of work that the title opens with, as far as it is one there.
  private func workVerb(
    _ verb: OpeningWord, in title: TitleWords, _ context: RuleContext
  ) -> String? {
    let verbs = context.words("verbs")
    let object = VerbObject(of: verb, in: title, also: verbs)
    guard !object.isOutcome, !context.words("outcomes").containsNoun(object.head) else {
      return nil
    }
    for added in [verb.phrase, verb.text] where verbs.contains(added) { return added }
    if ActivityWords.phrases.contains(verb.phrase) { return verb.phrase }
    if ActivityWords.verbs.contains(verb.text) { return verb.text }
    if ActivityWords.lightVerbs.contains(verb.text) {
      let isHeld = object.isGathering || context.words("gatherings").containsNoun(object.head)
      return isHeld ? verb.text : nil
    }
    guard
      ActivityWords.nounsToo.contains(verb.text) || context.words("nouns").contains(verb.text)
    else { return nil }
    let isMade = object.isDeliverable || context.words("deliverables").containsNoun(object.head)
    return isMade || isVerb(verb, in: title) ? verb.text : nil
  }

  /// `Launch the`, `Host 4`, `Pilot Phoenix`: a noun would not be followed by that.
  private func isVerb(_ verb: OpeningWord, in title: TitleWords) -> Bool {
    guard let next = title[verb.index + 1], title.after(verb.index) != nil else { return false }
    if ActivityWords.articles.contains(next.lowercased) { return true }
    if TitleNumber(next.text, title.project.numbers) != nil
      || title.has(next.lowercased, in: .numbers)
    {
      return true
    }
    return next.isCapitalized && !title.isInTitleCase
  }
}
