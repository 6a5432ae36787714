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

  /// What it does, in the imperative: "rename the key to `owner`".
  package let title: String
  package let edits: [Edit]

  package init(_ title: String, edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}
