extension String {
  /// Its lines without the blank ones; never empty. Prose keeps its line breaks this way and no
  /// control gets through with them.
  var paragraphs: [String] {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [self] }
    let lines = split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    return lines.isEmpty ? [""] : lines
  }

  /// On one line.
  var onOneLine: String { paragraphs.joined(separator: " ") }
}
