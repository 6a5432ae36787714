import CLibYAML

/// Pulls events from libyaml. The only place that knows it: owns the parser, its own copy of the
/// text, and turns marks, which count code points, into byte offsets.
final class YAMLEventStream {
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private var isReady = false
  private var cursor: MarkCursor

  /// - Parameter scan: tells where the text begins and how far it is plain ASCII.
  init(_ bytes: ArraySlice<UInt8>, _ scan: InputScan) {
    // libyaml holds on to the address, so the copy must not move.
    text = .allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    cursor = MarkCursor(UnsafeBufferPointer(text), asciiCount: scan.asciiCount)
    restart(at: scan.start)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    event.deallocate()
    text.deallocate()
  }

  /// Forgets what was read and begins again at an offset, as if the file began there.
  func restart(at offset: Int) {
    if isReady { yaml_parser_delete(parser) }
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    let start = min(offset, text.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(
      parser, UnsafePointer(text.baseAddress).map { $0 + start }, text.count - start)
    cursor.restart(at: start)
  }

  /// Writes over bytes of the text; takes effect at the next restart. What is meant to be written
  /// behind the text's end, where it is cut off before the file's, is left out.
  /// - Returns: whether any byte changed.
  func overwrite(_ edits: [TextRepair.Edit]) -> Bool {
    var hasChanged = false
    for edit in edits
    where text.indices.contains(edit.offset) && text[edit.offset] != edit.byte {
      text[edit.offset] = edit.byte
      hasChanged = true
    }
    return hasChanged
  }

  func next() throws(Obstacle) -> YAMLEvent {
    guard isReady, yaml_parser_parse(parser, event) == 1 else { throw .syntax(problem()) }
    defer { yaml_event_delete(event) }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let data = event.pointee.data.scalar
      var result = located(.scalar(style(data.style)))
      result.text = String(
        decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      result.anchor = string(data.anchor)
      result.tag = string(data.tag)
      return result
    case YAML_MAPPING_START_EVENT:
      let data = event.pointee.data.mapping_start
      var result = located(.mappingStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE))
      result.anchor = string(data.anchor)
      result.tag = string(data.tag)
      return result
    case YAML_SEQUENCE_START_EVENT:
      let data = event.pointee.data.sequence_start
      var result = located(.sequenceStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE))
      result.anchor = string(data.anchor)
      result.tag = string(data.tag)
      return result
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return located(.collectionEnd)
    case YAML_ALIAS_EVENT:
      var result = located(.alias)
      result.text = string(event.pointee.data.alias.anchor) ?? ""
      return result
    case YAML_DOCUMENT_START_EVENT:
      return located(
        .documentStart(isExplicit: event.pointee.data.document_start.implicit == 0))
    case YAML_DOCUMENT_END_EVENT: return located(.documentEnd)
    case YAML_STREAM_START_EVENT: return try next()
    default: return located(.streamEnd)
    }
  }

  private func located(_ kind: YAMLEvent.Kind) -> YAMLEvent {
    let start = cursor.offset(ofMark: event.pointee.start_mark.index)
    return YAMLEvent(
      kind: kind, start: start, end: cursor.offset(ofMark: event.pointee.end_mark.index))
  }

  private func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  private func problem() -> SyntaxProblem {
    guard isReady, let problem = parser.pointee.problem else {
      return SyntaxProblem(problem: "out of memory", offset: 0, context: nil, contextOffset: nil)
    }
    let context = parser.pointee.context.map { String(cString: $0) }
    return SyntaxProblem(
      problem: String(cString: problem),
      offset: cursor.offset(ofMark: parser.pointee.problem_mark.index), context: context,
      contextOffset: context.map { _ in
        cursor.offset(ofMark: parser.pointee.context_mark.index)
      })
  }
}
