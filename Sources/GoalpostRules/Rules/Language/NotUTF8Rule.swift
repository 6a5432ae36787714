import GoalpostSource

struct NotUTF8Rule: CataloguedRule {
  static let declaration = RuleDeclaration(
    name: "not-utf8", group: .language,
    summary: "Fires when a file holds bytes that are not UTF-8 text.",
    rationale: """
      Text in another encoding shows wrong letters on every other machine. Spreadsheets on \
      Windows often save as UTF-16 or Windows-1252. In the examples `\\xE4` stands for the one \
      byte that is an `ä` in Windows-1252, and in UTF-8 is no letter at all.
      """,
    sources: [.language],
    examples: [
      .flagged(
        "A plan from an editor that saves as Windows-1252.", hasByteEscapes: true,
        """
        goalpost: 1
        unit: baeckerei
        name: B\\xE4ckerei Gr\\xF6\\xDFmann
        #      ^^^^ not UTF-8 from here
        metrics:
          - title: Brote
        """),
      .flagged(
        "A table from a spreadsheet.",
        attachment: .init(
          path: "data/gaeste.csv",
          text: """
            Woche,G\\xE4ste
            #      ^^^^ not UTF-8 from here
            2026-10-05,204
            2026-10-12,310
            """),
        hasByteEscapes: true,
        """
        goalpost: 1
        unit: baeckerei
        metrics:
          - title: Gäste
            readings: {csv: data/gaeste.csv, date: Woche, value: Gäste}
        """),
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
