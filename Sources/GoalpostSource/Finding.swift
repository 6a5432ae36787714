/// What a rule has to say about one place: a sentence, never a severity or a name, which the
/// runner stamps.
package struct Finding: Hashable, Sendable {
  /// What is wrong: one clause, lower case, no full stop, the user's words in backticks; cut like
  /// all texts here where those words are endless.
  package var message: String
  /// A key or a value, never a block.
  package var range: SourceRange
  /// Stands under the carets; short.
  package var label: String
  /// What to type.
  package var help: String?
  /// The other places that it speaks of.
  package var related: [Label]
  /// One of the declaration's cases, where its severity depends on the case.
  package var caseName: String?
  /// The field (and entry) that it is about, for a fingerprint that survives moved lines.
  package var field: String?
  package var fixes: [Fix]

  package init(
    _ message: String, at range: SourceRange, label: String = "", help: String? = nil,
    related: [Label] = [], case caseName: String? = nil, field: String? = nil, fixes: [Fix] = []
  ) {
    self.message = message.shortened
    self.range = range
    self.label = label.shortened
    self.help = help?.shortened
    self.related = related
    self.caseName = caseName
    self.field = field
    self.fixes = fixes
  }
}
