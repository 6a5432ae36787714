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

  package init(_ text: String, style: Style, comment: SourceRange? = nil) {
    self.text = text
    self.style = style
    self.comment = comment
  }

  /// `key:`, `~` or `null`, written without quotes.
  package var isNull: Bool {
    style == .plain && (text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL")
  }
}
