import GoalpostSource
import GoalpostYAML

/// What to say about a text that is no table of comma-separated values.
enum CSVFault {
  static func noHeader(in source: SourceFile) -> LanguageFault {
    fault(
      "this file has no header row", at: source.range(0..<0), label: "the columns have no names",
      help: "begin with a row that names the columns, like `date,value`")
  }

  /// A header of one cell, in which something else than a comma parts the names.
  static func otherSeparator(in header: [Located<String>]) -> LanguageFault? {
    guard header.count == 1, let cell = header.first else { return nil }
    let others = [(";", "semicolons"), ("\t", "tabs")]
    guard let (_, name) = others.first(where: { cell.value.contains($0.0) }) else { return nil }
    return fault(
      "the columns of this file are parted by \(name), not by commas", at: cell.range,
      label: "this is one cell", help: "save the table with commas between the cells")
  }

  static func ragged(
    _ cells: [Located<String>], header: [Located<String>]
  ) -> LanguageFault {
    let surplus = cells.count - header.count
    let message =
      "this row has \(Self.count(cells.count)), but the header has \(Self.count(header.count))"
    let related = [Label("the header", at: header.spanned)]
    if surplus > 0 {
      return fault(
        message, at: Array(cells.suffix(surplus)).spanned, label: "no column for this",
        help: "put quotes around a cell that holds a comma, like `\"1,200\"`", related: related)
    }
    return fault(
      message, at: cells.spanned, label: "\(Self.count(-surplus)) missing",
      help: "write a comma for each empty cell", related: related)
  }

  static func openQuote(at range: SourceRange) -> LanguageFault {
    fault(
      "this quote is never closed", at: range, label: "opened here",
      help: "close the cell with `\"`; a quote inside of one is written twice, `\"\"`")
  }

  static func textBehindQuote(at range: SourceRange, quote: SourceRange) -> LanguageFault {
    fault(
      "there is text behind the closing quote of a cell", at: range, label: "not in the quotes",
      help: "a quote inside of a quoted cell is written twice, `\"\"`",
      related: [Label("the quoted cell", at: quote)])
  }

  static func sameName(
    _ name: String, first: SourceRange, second: SourceRange
  ) -> LanguageFault {
    fault(
      "two columns are called `\(name)`", at: second, label: "the same name again",
      help: "give each column that readings are taken from a name of its own",
      related: [Label("first here", at: first)])
  }

  static func tooManyCells(at range: SourceRange, _ limits: Limits) -> LanguageFault {
    LanguageFault(
      .limitExceeded,
      Finding(
        "this file has more than \(limits.nodes) cells", at: range,
        label: "not read from here on",
        help: "keep only the columns and days that are needed, or raise `--max-nodes`"))
  }

  static func tooManyColumns(at range: SourceRange) -> LanguageFault {
    LanguageFault(
      .limitExceeded,
      Finding(
        "this file has more than \(ModelLimits.columns) columns", at: range,
        label: "one column too many", help: "keep only the columns that are needed"))
  }

  static func tooManyReadings(at range: SourceRange, _ limit: Int) -> LanguageFault {
    LanguageFault(
      .limitExceeded,
      Finding(
        "this goal file takes more than \(limit) readings from CSV files", at: range,
        label: "not read from here on",
        help: "give some of the KPIs a goal file of their own, or raise `--max-nodes`",
        field: "csv"))
  }

  private static func count(_ cells: Int) -> String { "\(cells) cell\(cells == 1 ? "" : "s")" }

  private static func fault(
    _ message: String, at range: SourceRange, label: String, help: String, related: [Label] = []
  ) -> LanguageFault {
    LanguageFault(
      .csvSyntax, Finding(message, at: range, label: label, help: help, related: related))
  }
}

extension [Located<String>] {
  /// From the first cell to the last one of the same row.
  fileprivate var spanned: SourceRange {
    guard let first, let last else { return SourceRange(file: .init(0), start: 0, end: 0) }
    return first.range.through(last.range)
  }
}
