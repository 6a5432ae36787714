import Testing

/// A row of a table: some YAML, and the faults that it has.
struct FaultRow: CustomTestStringConvertible, Sendable {
  let text: String
  let faults: [String]

  init(_ text: String, _ faults: String...) {
    self.text = text
    self.faults = faults
  }

  var testDescription: String { text }

  /// Expects the row's faults of a plan that is made of its text.
  func expectFaults(
    in plan: (String) -> String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let whole = plan(text)
    expect(DecodedText(whole).told, are: faults, of: whole, sourceLocation: sourceLocation)
  }
}

/// Small plans around the lines of one record.
enum Small {
  static func plan(_ lines: String) -> String { "goalpost: 1\nunit: team\n\(lines)\n" }

  static func objective(_ lines: String) -> String {
    plan("objectives:\n  - title: Win\n\(lines.indented(by: 4))")
  }

  static func keyResult(_ lines: String) -> String {
    objective("key_results:\n  - title: Readers click\n\(lines.indented(by: 4))")
  }

  static func kpi(_ lines: String) -> String {
    plan("kpis:\n  - title: Click-through\n\(lines.indented(by: 4))")
  }

  static func initiative(_ lines: String) -> String {
    objective("initiatives:\n  - title: Interview\n\(lines.indented(by: 4))")
  }

  static func checkIn(_ pairs: String) -> String { keyResult("check_ins:\n  - {\(pairs)}") }
}

extension String {
  func indented(by width: Int) -> String {
    let margin = String(repeating: " ", count: width)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}
