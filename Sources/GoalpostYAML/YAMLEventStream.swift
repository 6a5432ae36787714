import CLibYAML

/// Pulls events from libyaml. The only place that knows it: owns the parser, its own copy of the
/// text, and turns marks, which count code points, into byte offsets.
struct YAMLEventStream: ~Copyable {
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  /// What libyaml said last, which is kept until the next step.
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private var hasEvent = false
  private var isReady = false
  private var cursor: MarkCursor
  /// What libyaml reads in place of the file's text; nil where it is that text.
  private let readable: ReadableText?

  /// - Parameter scan: tells where the text begins and how far it is plain ASCII.
  init(_ bytes: ArraySlice<UInt8>, _ scan: InputScan, _ readable: ReadableText? = nil) {
    self.readable = readable
    let read = readable.map { $0.bytes(of: bytes)[...] } ?? bytes
    // libyaml holds on to the address, so the copy must not move.
    text = .allocate(capacity: read.count)
    _ = text.initialize(from: read)
    cursor = MarkCursor(UnsafeBufferPointer(text), asciiCount: scan.asciiCount)
    restart(at: scan.start)
  }

  deinit {
    if hasEvent { yaml_event_delete(event) }
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    event.deallocate()
    text.deallocate()
  }

  /// Forgets what was read and begins again at an offset, as if the file began there.
  mutating func restart(at offset: Int) {
    forgetEvent()
    if isReady { yaml_parser_delete(parser) }
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    let start = min(place(of: offset) ?? offset, text.count)
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
    for edit in edits {
      guard let offset = place(of: edit.offset), text.indices.contains(offset),
        text[offset] != edit.byte
      else { continue }
      text[offset] = edit.byte
      hasChanged = true
    }
    return hasChanged
  }

  /// Where an offset of the file is in the text; nil within what was replaced.
  private func place(of offset: Int) -> Int? {
    guard let readable else { return offset }
    return readable.readable(of: offset)
  }

  /// The offset of the file at a mark.
  private mutating func offset(ofMark mark: Int) -> Int {
    let offset = cursor.offset(ofMark: mark)
    return readable?.source(of: offset) ?? offset
  }

  mutating func next() throws(Obstacle) -> YAMLEvent {
    forgetEvent()
    guard isReady, yaml_parser_parse(parser, event) == 1 else { throw .syntax(problem()) }
    hasEvent = true
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      return located(.scalar(style(event.pointee.data.scalar.style)))
    case YAML_MAPPING_START_EVENT:
      let style = event.pointee.data.mapping_start.style
      return located(.mappingStart(isFlow: style == YAML_FLOW_MAPPING_STYLE))
    case YAML_SEQUENCE_START_EVENT:
      let style = event.pointee.data.sequence_start.style
      return located(.sequenceStart(isFlow: style == YAML_FLOW_SEQUENCE_STYLE))
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: return located(.collectionEnd)
    case YAML_ALIAS_EVENT: return located(.alias)
    case YAML_DOCUMENT_START_EVENT:
      return located(
        .documentStart(isExplicit: event.pointee.data.document_start.implicit == 0))
    case YAML_DOCUMENT_END_EVENT: return located(.documentEnd)
    case YAML_STREAM_START_EVENT: return try next()
    default: return located(.streamEnd)
    }
  }

  /// The name of an anchor (`&name`) in front of the last event's value, or of an alias (`*name`).
  var anchor: String? {
    string(
      properties.anchor ?? (isLast(YAML_ALIAS_EVENT) ? event.pointee.data.alias.anchor : nil))
  }

  /// The tag in front of the last event's value, as libyaml resolved it.
  var tag: String? { string(properties.tag) }

  /// How many bytes of UTF-8 the text of the last event's scalar has; 0 where it is no scalar.
  var textCount: Int { isLast(YAML_SCALAR_EVENT) ? event.pointee.data.scalar.length : 0 }

  /// Whether the text of the last event's scalar is what stands at an offset, byte for byte.
  func isText(writtenAt start: Int) -> Bool {
    let count = textCount
    guard isLast(YAML_SCALAR_EVENT), let start = place(of: start), start >= 0,
      start + count <= text.count, let written = text.baseAddress,
      let value = event.pointee.data.scalar.value
    else { return false }
    return memcmp(written + start, value, count) == 0
  }

  /// Puts the text of the last event's scalar behind others.
  func appendText(to texts: inout [UInt8]) {
    guard isLast(YAML_SCALAR_EVENT) else { return }
    texts.append(
      contentsOf: UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: textCount))
  }

  private mutating func forgetEvent() {
    guard hasEvent else { return }
    yaml_event_delete(event)
    hasEvent = false
  }

  private func isLast(_ type: yaml_event_type_t) -> Bool {
    hasEvent && event.pointee.type == type
  }

  private typealias Name = UnsafeMutablePointer<yaml_char_t>

  /// Anchor and tag of the last event, which lie elsewhere in each kind of event.
  private var properties: (anchor: Name?, tag: Name?) {
    guard hasEvent else { return (nil, nil) }
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      return (event.pointee.data.scalar.anchor, event.pointee.data.scalar.tag)
    case YAML_MAPPING_START_EVENT:
      return (event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag)
    case YAML_SEQUENCE_START_EVENT:
      return (event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag)
    default: return (nil, nil)
    }
  }

  private mutating func located(_ kind: YAMLEvent.Kind) -> YAMLEvent {
    let start = offset(ofMark: event.pointee.start_mark.index)
    let end = offset(ofMark: event.pointee.end_mark.index)
    let (anchor, tag) = properties
    return YAMLEvent(
      kind: kind, start: start, end: end, hasAnchor: anchor != nil, hasTag: tag != nil)
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

  private mutating func problem() -> SyntaxProblem {
    guard isReady, let problem = parser.pointee.problem else {
      return SyntaxProblem(problem: "out of memory", offset: 0, context: nil, contextOffset: nil)
    }
    let context = parser.pointee.context.map { String(cString: $0) }
    return SyntaxProblem(
      problem: String(cString: problem),
      offset: offset(ofMark: parser.pointee.problem_mark.index), context: context,
      contextOffset: context.map { _ in
        offset(ofMark: parser.pointee.context_mark.index)
      })
  }
}
