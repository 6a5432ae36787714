import GoalpostSource

/// Builds the nodes of one document from its events, without recursion, so that whatever was read
/// before an obstacle can still be closed and kept.
struct NodeComposer {
  private let source: SourceFile
  private let text: YAMLText
  private let mended: YAMLText
  private let limits: Limits
  /// What may still be read of this file, in nodes.
  private(set) var nodesLeft: Int
  /// What was found in this document.
  private(set) var faults: [LanguageFault] = []
  /// The value that ended last, for the fault that follows it.
  private(set) var lastNode: LastNode?
  private let scalars: ScalarComposer

  /// What the next value stands in, and what that stands in; outermost is a list of the root alone.
  private var current = OpenCollection.document
  private var outer: [OpenCollection] = []
  private var anchors = AnchorTable()
  private var start = 0
  private var end = 0

  /// - Parameters:
  ///   - mended: the text as libyaml has it: a line that is left out is a comment there.
  ///   - nodesLeft: the rest of the file's budget.
  ///   - repairs: where bytes were overwritten so that libyaml reads on, in order.
  init(
    _ source: SourceFile, _ text: YAMLText, _ mended: YAMLText, _ limits: Limits, nodesLeft: Int,
    repairs: [Int]
  ) {
    self.source = source
    self.text = text
    self.mended = mended
    self.limits = limits
    self.nodesLeft = nodesLeft
    scalars = ScalarComposer(source: source, text: text, repairs: repairs)
  }

  /// Reads the next document to its end.
  /// - Returns: the offset behind it; nil if there is none.
  mutating func read(from stream: YAMLEventStream) throws(Obstacle) -> Int? {
    while true {
      let event = try stream.next()
      switch event.kind {
      case .streamEnd: return nil
      case .documentStart(let isExplicit):
        hasBegun = true
        // Directives stand before the `---` that ends the event.
        start = isExplicit ? max(event.start, event.end - 3) : -1
        end = isExplicit ? event.end : event.start
      case .documentEnd: return event.end
      default:
        if start < 0 { start = event.start }
        try take(event)
      }
    }
  }

  /// What was read, with everything that is still open closed where it stands.
  mutating func document(isTruncated: Bool) -> YAMLDocument {
    while !outer.isEmpty {
      var last = current
      current = outer.removeLast()
      if last.hasBrackets { last.end = max(last.end, last.start + 1) }
      add(last.node(in: source), height: last.height)
    }
    return YAMLDocument(
      root: root, range: source.range(max(start, 0)..<max(start, end, 0)),
      isTruncated: isTruncated)
  }

  /// Nil if nothing was written, which libyaml gives as an empty text.
  private var root: Node? {
    guard let root = current.items.first else { return nil }
    if case .scalar(let scalar) = root.content, scalar.style == .plain, root.range.isEmpty {
      return nil
    }
    return root
  }

  /// Whether the document began before the obstacle.
  private(set) var hasBegun = false

  /// Whether the next value stands in brackets.
  var isInFlow: Bool { current.isFlow }

  private mutating func take(_ event: YAMLEvent) throws(Obstacle) {
    switch event.kind {
    case .scalar(let style):
      try spend(1, at: event)
      add(scalar(event, style))
    case .mappingStart(let isFlow): try begin(event, isMapping: true, isFlow: isFlow)
    case .sequenceStart(let isFlow): try begin(event, isMapping: false, isFlow: isFlow)
    case .collectionEnd: finish(event)
    case .alias: try repeatAnchored(event)
    case .documentStart, .documentEnd, .streamEnd: break
    }
  }

  private mutating func scalar(_ event: YAMLEvent, _ style: Scalar.Style) -> Node {
    let start = valueStart(of: event, to: event.end)
    let hasPile = event.text.hasMarkPile
    let node = scalars.node(
      hasPile ? event.withoutMarkPiles : event, style, from: start,
      behind: current.key?.text.range.end)
    if hasPile { faults.append(LimitFault.marks(at: node.range)) }
    lastNode = LastNode(range: node.range, kind: .scalar(style))
    if let name = event.anchor {
      anchors.complete(name, AnchorTable.Anchored(node: node, nodeCount: 1, height: 0))
    }
    return node
  }

  private mutating func begin(
    _ event: YAMLEvent, isMapping: Bool, isFlow: Bool
  ) throws(Obstacle) {
    try spend(1, at: event)
    let start = valueStart(of: event, to: text.bytes.count)
    guard outer.count < limits.depth else {
      let fault = LimitFault.depth(at: source.range(start..<(start + 1)), limits)
      throw .limit(LimitReached(fault: fault, endsFile: false))
    }
    let bracket = isMapping ? UInt8(ascii: "{") : UInt8(ascii: "[")
    if let name = event.anchor { anchors.begin(name) }
    outer.append(current)
    current = OpenCollection(
      isMapping: isMapping, isFlow: isFlow, hasBrackets: isFlow && text[start] == bracket,
      start: start, anchor: event.anchor, nodesBefore: nodesLeft + 1)
  }

  private mutating func finish(_ event: YAMLEvent) {
    guard !outer.isEmpty else { return }
    var collection = current
    // Moved, not copied: a long list is added to where it is.
    current = outer.removeLast()
    if collection.hasBrackets { collection.end = event.end }
    let node = collection.node(in: source)
    if collection.isFlow { lastNode = LastNode(range: node.range, kind: .flow) }
    if let name = collection.anchor {
      let count = collection.nodesBefore - nodesLeft
      anchors.complete(
        name, AnchorTable.Anchored(node: node, nodeCount: count, height: collection.height))
    }
    add(node, height: collection.height)
  }

  private mutating func repeatAnchored(_ event: YAMLEvent) throws(Obstacle) {
    let range = source.range(event.start..<event.end)
    lastNode = LastNode(range: range, kind: .alias)
    switch anchors.resolve(event.text, at: range) {
    case .success(let anchored):
      try spend(anchored.nodeCount, at: event)
      guard outer.count + anchored.height <= limits.depth else {
        throw .limit(LimitReached(fault: LimitFault.depth(at: range, limits), endsFile: false))
      }
      add(anchored.node, height: anchored.height, writtenAt: range)
    case .failure(let refusal):
      faults.append(LanguageFault(.yamlSyntax, refusal.finding))
      try spend(1, at: event)
      add(Node(.scalar(Scalar(source.text(of: range), style: .plain, isRepaired: true)), at: range))
    }
  }

  /// Where a value begins behind its anchor and tag; says so if the tag is not a core one.
  private mutating func valueStart(of event: YAMLEvent, to limit: Int) -> Int {
    guard event.anchor != nil || event.tag != nil else { return event.start }
    let properties = NodeProperties(of: event, in: mended, to: limit)
    if let tag = event.tag, let place = properties.tag,
      let finding = UnsupportedYAML.tag(tag, at: source.range(place), in: source)
    {
      faults.append(LanguageFault(.unsupportedYAML, finding))
    }
    return properties.end
  }

  private mutating func spend(_ count: Int, at event: YAMLEvent) throws(Obstacle) {
    guard count <= nodesLeft else {
      let place = source.range(event.start..<max(event.end, event.start))
      throw .limit(LimitReached(fault: LimitFault.nodes(at: place, limits), endsFile: true))
    }
    nodesLeft -= count
  }

  /// Gives a finished value to what it stands in.
  /// - Parameter place: where it is written, if it is a repeated one.
  private mutating func add(_ node: Node, height: Int = 0, writtenAt place: SourceRange? = nil) {
    let place = place ?? node.range
    end = max(end, place.end)
    current.end = max(current.end, place.end)
    current.height = max(current.height, height + 1)
    if !current.isMapping {
      current.items.append(node)
    } else if let key = current.key {
      current.key = nil
      if key.isKept { add(key, node) }
    } else {
      current.key = key(node, at: place)
    }
  }

  private mutating func key(_ node: Node, at place: SourceRange) -> OpenCollection.Key {
    guard case .scalar(let scalar) = node.content else {
      faults.append(
        LanguageFault(.unsupportedYAML, UnsupportedYAML.complexKey(at: place, in: source)))
      return OpenCollection.Key(text: Located("", at: place), isPlain: false, isKept: false)
    }
    guard scalar.text.utf8.count <= Limits.keyLength else {
      faults.append(LimitFault.key(at: place, in: source))
      return OpenCollection.Key(text: Located("", at: place), isPlain: false, isKept: false)
    }
    let isMerge = scalar.style == .plain && scalar.text == "<<"
    if isMerge {
      faults.append(LanguageFault(.unsupportedYAML, UnsupportedYAML.mergeKey(at: place)))
    }
    return OpenCollection.Key(
      text: Located(scalar.text, at: place), isPlain: scalar.style == .plain, isKept: !isMerge)
  }

  private mutating func add(_ key: OpenCollection.Key, _ value: Node) {
    let isRest =
      current.isFlow && key.isPlain && ThousandsGroup.matches(key.text.value, value)
    if !isRest, let first = current.place(ofKey: key.text.value) {
      faults.append(
        LanguageFault(
          .duplicateKey,
          Finding(
            "`\(key.text.value)` is given twice", at: key.text.range, label: "given again",
            help: "keep one of the two", related: [Label("first here", at: first)])))
      return
    }
    current.append(Node.Entry(key: key.text, value: value))
  }
}
