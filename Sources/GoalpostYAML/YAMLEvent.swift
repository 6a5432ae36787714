/// One step of a YAML stream, in byte offsets of the file. What it says beside that is asked of the
/// stream, until the next step.
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
  var hasAnchor = false
  var hasTag = false

  /// Something stands in front of the value.
  var hasProperties: Bool { hasAnchor || hasTag }
}
