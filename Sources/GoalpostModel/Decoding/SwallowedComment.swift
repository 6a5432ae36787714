import GoalpostSource
import GoalpostYAML

/// A comment that was probably meant as part of a value: to YAML, ` #` begins a comment.
package struct SwallowedComment: Sendable {
  package enum Outcome: Sendable {
    /// `title: Be #1`: the text ends at the `#`.
    case textCut
    /// `why: # later`: an optional text is empty.
    case textEmptied
    /// `target: #N/A`: a field that needs a value has none.
    case valueLost
  }

  /// From the value (or the key of an empty one) to the end of the comment.
  package let range: SourceRange
  package let field: String
  /// What was read of the value.
  package let value: String
  /// The comment, `#` included.
  package let text: String
  package let outcome: Outcome

  /// Nil where the comment is a plain remark: behind a value, with a space after its `#`.
  init?(
    after scalar: Scalar, of entry: Node.Entry, in source: SourceFile, fieldCanBeEmpty: Bool
  ) {
    guard let comment = scalar.comment else { return nil }
    text = source.text(of: comment)
    let isEmpty = scalar.isEmpty
    // `## remark` is one as well.
    let next = text.first { $0 != "#" }
    guard isEmpty || next.map({ $0 != " " && $0 != "\t" }) ?? false else { return nil }
    range = (isEmpty ? entry.key.range : entry.value.range).through(comment)
    field = entry.key.value
    value = scalar.text
    outcome = !isEmpty ? .textCut : fieldCanBeEmpty ? .textEmptied : .valueLost
  }
}
