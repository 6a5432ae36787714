import GoalpostSource

/// A cell of a CSV file (RFC 4180).
enum CSVCell {
  case empty
  /// Decimal digits, which stay bare.
  case number(String)
  case text(String)

  static func number(_ number: String?) -> CSVCell { number.map { .number($0) } ?? .empty }
  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }

  /// As it stands in the file: quoted where it has to be.
  var field: String {
    switch self {
    case .empty: ""
    case .number(let digits): digits
    case .text(let text): Self.quoted(Self.disarmed(text))
    }
  }

  /// On one line, controls visible, and nothing that a spreadsheet would take for a formula.
  private static func disarmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let line = text.onOneLine.withVisibleControls
    return formulaStarts.contains(first) || formulaStarts.contains(line.unicodeScalars.first)
      ? "'" + line : line
  }

  /// What begins a formula; the full-width forms do in East Asian editions.
  private static let formulaStarts: [Unicode.Scalar?] = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func quoted(_ text: String) -> String {
    let mustQuote = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard mustQuote else { return text }
    // By scalars: a quote with a combining mark on it is one character, and still a quote.
    var field = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field += "\"" }
      field.unicodeScalars.append(scalar)
    }
    return field + "\""
  }
}
