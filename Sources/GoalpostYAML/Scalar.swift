import GoalpostSource

/// The text of a scalar and how it was written. The field decides what it means, never YAML's
/// implicit types.
package struct Scalar: Sendable {
  package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

  package let text: String
  package let style: Style
  /// The comment on the same line right behind a plain scalar (an empty one included), from its
  /// `#` to the end of the line: often the rest of what was meant as text (`title: Be #1`).
  package let comment: SourceRange?

  /// A fault of its spelling was already reported (`title: Win: more`, `owner: @ana`, a bracket
  /// that is never closed): the text is what was written, and what it means is nobody's guess.
  package let isRepaired: Bool

  package init(
    _ text: String, style: Style, comment: SourceRange? = nil, isRepaired: Bool = false
  ) {
    self.text = text
    self.style = style
    self.comment = comment
    self.isRepaired = isRepaired
  }

  /// `key:`, `~` or `null`, written without quotes.
  package var isNull: Bool {
    guard style == .plain else { return false }
    switch text.utf8.count {
    case 0: return true
    case 1: return text == "~"
    case 4: return text == "null" || text == "Null" || text == "NULL"
    default: return false
    }
  }
}
