import GoalpostSource

/// One step of a YAML stream, in byte offsets of the file.
struct YAMLEvent {
  enum Kind {
    case documentStart(isExplicit: Bool)
    case documentEnd
    case streamEnd
    case alias
    case scalar(Scalar.Style)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
  }

  let kind: Kind
  /// As libyaml marks it: anchor and tag included, a block collection's end at the next token.
  let start: Int
  let end: Int
  /// A scalar's text, an alias's name.
  var text = ""
  var anchor: String?
  var tag: String?
  /// The text is not all that was written, and that was told.
  private(set) var isCut = false

  /// With a text that may be compared.
  var withoutMarkPiles: YAMLEvent {
    var event = self
    event.text = text.withoutMarkPiles
    event.isCut = true
    return event
  }
}
