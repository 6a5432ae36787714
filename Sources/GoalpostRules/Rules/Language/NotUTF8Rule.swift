import GoalpostSource

struct NotUTF8Rule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "not-utf8", group: .language,
    summary: "Fires when a file holds bytes that are not UTF-8 text.",
    rationale: """
      Text in another encoding shows wrong letters on every other machine. Spreadsheets on \
      Windows often save as UTF-16 or Windows-1252. Such bytes cannot be shown on this page: save \
      a file that holds `Größe` as Windows-1252 to see the fault.
      """,
    sources: [.language],
    examples: [
      .clean(
        "Letters of any language, as UTF-8.",
        """
        goalpost: 1
        unit: baeckerei
        name: Bäckerei Größmann
        metrics:
          - title: Gäste, die „こんにちは“ sagen 🥨
        """),
      .clean(
        "Plain letters are UTF-8 already.",
        """
        goalpost: 1
        unit: baeckerei
        name: Baeckerei Groessmann
        metrics:
          - title: Guests who say good morning
        """),
    ])
}
