/// A text with every look-alike in it replaced by what it is taken for.
package struct PlainText: Sendable {
  /// A character of the text and what belongs in its place.
  package struct Change: Sendable {
    /// In UTF-8 bytes of the text as written.
    package let range: Range<Int>
    package let character: LookAlike
    package let replacement: String
  }

  package let text: String
  /// In the order of the text; at least one.
  package let changes: [Change]

  /// Nil for a text without look-alikes.
  ///
  /// Spaces at either end go, and so do typographic quotes around the whole.
  package init?(of written: String) {
    guard written.utf8.contains(where: { $0 >= 0x80 }),
      written.unicodeScalars.contains(where: { LookAlike($0) != nil })
    else { return nil }
    let scalars = Array(written.unicodeScalars)
    let characters = scalars.map { LookAlike($0) }
    let isInk = { (index: Int) in
      switch characters[index]?.kind {
      case .space?, .invisible?: false
      default: !scalars[index].properties.isWhitespace
      }
    }
    let first = scalars.indices.first(where: isInk) ?? scalars.count
    let last = scalars.indices.last(where: isInk) ?? -1
    let isQuoted =
      first < last && characters[first]?.kind == .quote && characters[last]?.kind == .quote
    var (text, changes, offset) = ("", [Change](), 0)
    for (index, scalar) in scalars.enumerated() {
      let end = offset + UTF8.width(scalar)
      let isBorder =
        index < first || index > last || isQuoted && (index == first || index == last)
      if let character = characters[index] {
        let isDigit =
          character.replacement.lowercased() == "o"
          && Self.followsDigit(index, in: scalars, as: character.replacement)
        let replacement = isBorder ? "" : isDigit ? "0" : character.replacement
        text += replacement
        changes.append(
          Change(range: offset..<end, character: character, replacement: replacement))
      } else if !isBorder {
        text.unicodeScalars.append(scalar)
      }
      offset = end
    }
    self.text = text
    self.changes = changes
    isDeceptive = scalars.indices.contains { index in
      switch characters[index]?.kind {
      case .invisible: true
      case .letter:
        Self.followsDigit(index, in: scalars, as: characters[index]?.replacement ?? "")
          || [index - 1, index + 1].contains { next in
            scalars.indices.contains(next) && scalars[next].isASCII
              && scalars[next].properties.isAlphabetic
          }
      default: false
      }
    }
  }

  /// Whether a letter stands right behind a digit as a zero or a thousand does: `1О`, `20К`.
  private static func followsDigit(
    _ index: Int, in scalars: [Unicode.Scalar], as replacement: String
  ) -> Bool {
    guard index > 0, ("0"..."9").contains(scalars[index - 1]) else { return false }
    return ["o", "O", "K", "M", "B"].contains(replacement)
      && !(index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic)
  }

  /// Whether nobody can see what is strange in it: something invisible, or a letter of another
  /// script among those of ASCII.
  package let isDeceptive: Bool
}
