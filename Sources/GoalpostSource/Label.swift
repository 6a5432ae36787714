/// A second place that a finding speaks of, with what stands there.
package struct Label: Hashable, Sendable {
  package let range: SourceRange
  package let text: String

  package init(_ text: String, at range: SourceRange) {
    self.text = text.shortened
    self.range = range
  }
}
