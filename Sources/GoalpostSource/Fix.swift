/// A change of the source that would settle a finding.
package struct Fix: Hashable, Sendable {
  /// One replacement, in UTF-8 bytes of the file.
  package struct Edit: Hashable, Sendable {
    package let range: SourceRange
    package let text: String

    package init(replacing range: SourceRange, with text: String) {
      self.range = range
      self.text = text
    }
  }

  /// How sure it is that this is what was meant.
  package enum Use: Sendable {
    /// `--fix` applies it.
    case safe
    /// A guess: for a person to decide, in an editor or a review.
    case suggested
  }

  /// What it does, in the imperative: "rename the key to `owner`".
  package let title: String
  /// In the order of the file; none overlaps another.
  package let edits: [Edit]
  package let use: Use

  package init(_ title: String, edits: [Edit], use: Use = .safe) {
    self.title = title
    self.edits = edits
    self.use = use
  }
}
