import GoalpostSource

/// How long single values may be, and how large the tables that they are taken from.
package enum ModelLimits {
  /// Unicode scalars of a line of text, such as a title or an owner.
  package static let lineLength = 300
  /// UTF-8 bytes of a quantity, a change or a unit, and digits of a number.
  package static let quantityLength = 300
  /// Decimals of a number that help offers exactly.
  static let typedDecimals = 40
  /// Columns of a CSV file.
  package static let columns = 1_000
  /// Columns among which the one is looked for that a KPI means.
  static let columnsToCompare = 100
  /// Misspelt words that are told what comes nearest: references of a project, and keys and choices
  /// of a document.
  static let suggestions = 500
  /// Plans of one unit among which a reference looks for the one that it means.
  static let plansOfUnit = 200
  /// Bits of an exact sum; a longer one is rounded, see `Rational.sum`.
  static let sumBits = 4_096
  /// Decimals that a rounded sum keeps.
  static let sumDecimals = 300

  /// What the page of limits says of them.
  package static var declarations: [LimitDeclaration] {
    [
      LimitDeclaration(
        "characters of a line of text, such as a title or an owner", lineLength,
        because:
          "Rules read titles, and tables show them. `why`, notes and their like may be longer.",
        .message(
          "the field takes \(lineLength) characters at most",
          help: "shorten it; `why` and notes may say the rest")),
      LimitDeclaration(
        "bytes of a quantity, and digits of a number", quantityLength,
        because: "Making a number of millions of digits takes the square of their count.",
        .message(QuantityFault.tooLong.message, help: QuantityFault.tooLong.help.text)),
      LimitDeclaration(
        "characters of an id", Identifier.maximumLength,
        because: "It stands in references and addresses.",
        .silence("`wrong-type` with the id that comes nearest")),
      LimitDeclaration(
        "columns of a CSV file", columns, because: "Each KPI looks through them.",
        .init(CSVFault.tooManyColumns(at: nowhere).finding)),
      LimitDeclaration(
        "columns among which the one is looked for that a KPI means", columnsToCompare,
        because: "Each of thousands of KPIs would look through them.",
        .silence("only one of the first is suggested")),
      LimitDeclaration(
        "misspelt words that are told what comes nearest: references of a project, keys and choices "
          + "of a document", suggestions,
        because: "Looking for the nearest word takes a look at all of them.",
        .silence("the others are reported without a suggestion")),
      LimitDeclaration(
        "plans of one unit among which a reference looks for the one that it means", plansOfUnit,
        because: "Each reference puts them in an order.",
        .silence("of a unit with more plans, those are looked at whose cycles begin nearest")),
      LimitDeclaration(
        "bits of an exact sum", sumBits,
        because: "The mean of thousands of scores without a common factor would be a fraction of "
          + "millions of digits.",
        .silence("a longer sum is rounded to \(sumDecimals) decimals")),
    ]
  }

  private static var nowhere: SourceRange { SourceRange(file: .init(0), start: 0, end: 0) }
}
