/// One finding about look-alikes at one or more places of a file, with the fix of all of them.
package struct LookAlikeFinding {
  package struct Place: Sendable {
    /// Where the first look-alike stands.
    package let range: Range<Int>
    package let edits: [(range: Range<Int>, text: String)]

    package init(_ range: Range<Int>, _ edits: [(range: Range<Int>, text: String)]) {
      self.range = range
      self.edits = edits
    }
  }

  private let message: String
  private let help: String
  private let title: String
  private let places: [Place]

  /// Further places that are shown; where there are more, none is.
  private static let mostShown = 3

  /// - Parameters:
  ///   - title: of the fix, in the imperative.
  ///   - places: in the order of the file; at least one.
  package init(_ message: String, help: String, title: String, places: [Place]) {
    self.message = message
    self.help = help
    self.title = title
    self.places = places
  }

  package func finding(in source: SourceFile) -> Finding {
    let range = { (bytes: Range<Int>) in
      SourceRange(file: source.id, start: bytes.lowerBound, end: bytes.upperBound)
    }
    let others = places.dropFirst()
    let edits = places.flatMap(\.edits).map {
      Fix.Edit(replacing: range($0.range), with: $0.text)
    }
    let count = others.count
    let shown = count <= Self.mostShown ? others : []
    return Finding(
      message, at: range(places.first?.range ?? 0..<0),
      label: count == 0
        ? "this character" : "here, and at \(count) more place\(count == 1 ? "" : "s")",
      help: count == 0 || edits.isEmpty
        ? help : "\(help); `goalpost check --fix` does it everywhere",
      related: shown.map { Label("here too", at: range($0.range)) },
      fixes: edits.isEmpty ? [] : [Fix(title, edits: edits)])
  }
}
