import GoalpostSource

struct LookAlikeCharacterRule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "look-alike-character", group: .language,
    summary: "Fires when a character in a key, an id, a date, an amount or the indentation only "
      + "looks like the one that is meant, or cannot be seen at all.",
    rationale: """
      Word processors, chats and web pages put no-break spaces, long dashes and typographic quotes \
      in place of what was typed, and characters that nobody sees beside it. In a sentence they are \
      at home, and Goalpost lets them pass there. In front of a line, or in a word that is compared \
      with others, each makes something else of it. Goalpost reads on as if the right character \
      stood there, names each of them once for a file, and `--fix` replaces all of them.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A list pasted from a word processor.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        objectives:
          – title: Win more than the neighbours do
        # ^ here, and at 1 more place
          – title: Keep the drivers who know every street
        """),
      .flagged(
        "A date with long dashes.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        locked: 2026–10–05
        #           ^ this character
        """),
      .clean(
        "In a sentence such characters are text.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        objectives:
          - title: Sell “more” – and better – bread
        """),
      .clean(
        "Plain characters.",
        """
        goalpost: 1
        unit: sales
        owner: Head of sales
        cycle: 2026-Q4
        locked: 2026-10-05
        objectives:
          - title: Win more than the neighbours do
        """),
    ])
}
