import GoalpostSource
import Testing

/// A fault as a test compares it: its rule, the text under the carets, and all its words.
struct ToldFault: Comparable, CustomStringConvertible {
  let place: SourceRange
  /// `wrong-type @ 2026-02-30`.
  let headline: String
  /// Message, label, help, and the texts that it points at beside its own.
  let words: String

  init(_ fault: LanguageFault, in sources: [SourceFile]) {
    let finding = fault.finding
    func text(of range: SourceRange) -> String {
      sources.first { $0.id == range.file }?.text(of: range) ?? "?"
    }
    place = finding.range
    headline = "\(fault.rule.rawValue) @ \(text(of: finding.range))"
    let related = finding.related.map { "\($0.text) -> \(text(of: $0.range))" }
    let fixes = finding.fixes.map(\.title)
    words = ([finding.message, finding.label, finding.help ?? ""] + related + fixes)
      .joined(separator: "\n")
  }

  var description: String { "\(headline)\n\(words)" }

  static func < (first: ToldFault, second: ToldFault) -> Bool {
    (first.place, first.headline) < (second.place, second.headline)
  }
}

/// Expects exactly these faults, each written as `rule @ text under the carets | words | words`.
func expect(
  _ told: [ToldFault], are expected: [String], of text: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = expected.map { $0.split(separator: " | ").map(String.init) }
  #expect(
    told.map(\.headline) == rows.compactMap(\.first),
    "\(text)\n\(told.map(\.description).joined(separator: "\n"))", sourceLocation: sourceLocation)
  for (fault, row) in zip(told, rows) {
    for words in row.dropFirst() {
      #expect(
        fault.words.contains(words), "`\(words)` is not in\n\(fault)",
        sourceLocation: sourceLocation)
    }
    #expect(!fault.words.hasPrefix("\n"), sourceLocation: sourceLocation)
  }
}
