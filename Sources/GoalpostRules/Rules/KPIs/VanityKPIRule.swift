import GoalpostModel
import GoalpostSource

struct VanityKPIRule: Rule {
  static let declaration = RuleDeclaration(
    name: "vanity-kpi", group: .kpis, severity: .note,
    summary: "Fires when a key number counts followers, likes, downloads or their like.",
    rationale: """
      Such numbers grow with age and with money spent on them, and feel good whether or not \
      anything got better. They are worth watching under `metrics`; key is what those people do. \
      The articles disagree: 002 counts followers among its KPIs, 001 keeps vanity metrics out of \
      them. This follows 001, as a note. It is silent about rates, costs and retention, about \
      numbers that should fall, and about visits and visitors who may come on foot.
      """,
    sources: [
      .article(.processDriven, words: "vanity metric"),
      .article(.devOKR, words: "Social media follower count"),
    ],
    words: [
      WordList(
        "words", "counts of attention, as the title writes them",
        samples: ["followers", "downloads", "page views"], longestEntry: 2),
      WordList(
        "on_foot", "people who come, on foot too: counts of attention beside a word of the web",
        samples: ["visits", "visitors", "sessions"]),
      WordList("online", "words of the web", samples: ["website", "blog", "app"]),
      WordList(
        "results", "words of what comes of the attention, beside which the rule is silent",
        samples: ["rate", "conversion", "paying"]),
    ],
    examples: [
      .flagged(
        "Numbers that only grow.",
        """
        goalpost: 1
        unit: studio
        owner: Founder
        kpis:
          - {title: Instagram followers, target: 1M followers, better: higher}
        #           ^^^^^^^^^^^^^^^^^^^ `followers` grow by themselves
          - title: Downloads of the game
        #          ^^^^^^^^^^^^^^^^^^^^^ `downloads` grow by themselves
            at_least: 50000 downloads
        """),
      .flagged(
        "People on a website, not in a shop.",
        """
        goalpost: 1
        unit: studio
        owner: Founder
        kpis:
          - title: Website visitors
        #          ^^^^^^^^^^^^^^^^ `visitors` grow by themselves
            at_least: 9000 visitors
          - title: Social media follower count
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `follower count` grows by itself
            at_least: 20000
        """),
      .clean(
        "What those people do, and what they cost.",
        """
        goalpost: 1
        unit: studio
        owner: Founder
        kpis:
          - {title: Conversion of downloads to purchases, at_least: 4%}
          - {title: Cost of a thousand impressions, at_most: $2}
          - {title: Followers who wrote a review, at_least: 5%}
          - {title: Paid subscribers, at_least: 900 subscribers}
          - {title: Clicks to the checkout, at_most: 3 clicks}
          - {title: Market shares gained from others, at_least: 2pp}
        """),
      .clean(
        "Visitors of a museum; and followers where they belong.",
        """
        goalpost: 1
        unit: museum
        owner: Director
        kpis:
          - {title: Visitors in winter, at_least: 9000 visitors}
          - {title: Home visits by nurses, at_least: 40 visits}
          - {title: Therapy sessions held, at_least: 120 sessions}
        metrics:
          - title: Facebook followers
        """),
    ])

  func check(_ kpi: KPI, in context: RuleContext) -> [Finding] {
    guard let title = kpi.title.located, !kpi.measuredIn.isFaulty, kpi.direction != .lower,
      !kpi.unit.isOfResults,
      let word = VanityWords.first(in: context.read(title.value), also: context.words)
    else { return [] }
    let grows = word.hasSuffix("s") ? "grow by themselves" : "grows by itself"
    return [
      Finding(
        "\(kpi.called) counts what grows whether or not anything gets better: `\(word)`",
        at: title.range, label: "`\(word)` \(grows)",
        help: "move it to `metrics`, and make key what these people do: a rate, or what it brings",
        field: "title")
    ]
  }
}

extension UnitOfMeasure {
  /// A share, money or a time: no mere count.
  fileprivate var isOfResults: Bool {
    switch kind {
    case .share, .shareDifference, .currency, .duration: true
    case .none, .scale, .times, .dataSize, .counted: false
    }
  }
}
