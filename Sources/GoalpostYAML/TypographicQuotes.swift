import GoalpostSource

/// `title: “Win: more”`: quotes that to YAML are part of the text, so that its colon ends a key.
struct TypographicQuotes {
  let finding: Finding

  /// Nil where a text does not stand in such quotes, or where nobody knows where it began.
  init?(around words: SourceRange, in scene: SyntaxScene) {
    let text = scene.source.text(of: words)
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      let opening = LookAlike(first), opening.kind == .quote, LookAlike(last)?.kind == .quote,
      text.unicodeScalars.count > 2, !scene.quoting(from: words.start).isEmpty
    else { return nil }
    let inner = String(text.unicodeScalars.dropFirst().dropLast()).inYAMLQuotes
    finding = Finding(
      "\(opening.title) quotes nothing to YAML, and a colon with a space behind it ends a key",
      at: words.part(at: 0, length: UTF8.width(first)), label: "looks like `\"`",
      help: "write straight quotes: \(scene.shown(inner))",
      fixes: [
        Fix("write straight quotes", edits: [.init(replacing: words, with: inner)])
      ])
  }
}
