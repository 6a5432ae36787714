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
  private var nodes: NodeTreeBuilder

  /// What the next value stands in, and what that stands in; outermost is a list of the root alone.
  private var current = OpenCollection.document
  private var outer: [OpenCollection] = []
  private var keys = KeyNames()
  private var anchors = AnchorTable()
  /// The names of the open collections that have one.
  private var openAnchors: [String] = []
  private var start = 0
  private var end = 0

  /// - Parameters:
  ///   - mended: the text as libyaml has it: a line that is left out is a comment there.
  ///   - nodesLeft: the rest of the file's budget.
  ///   - asciiCount: how many bytes come before the first that is not ASCII.
  ///   - repairs: where bytes were overwritten so that libyaml reads on, in order.
  ///   - apart: where characters begin that libyaml reads otherwise, in order.
  init(
    _ source: SourceFile, _ text: YAMLText, _ mended: YAMLText, _ limits: Limits, nodesLeft: Int,
    asciiCount: Int, repairs: [Int], apart: [Int] = []
  ) {
    self.source = source
    self.text = text
    self.mended = mended
    self.limits = limits
    self.nodesLeft = nodesLeft
    nodes = NodeTreeBuilder(source)
    scalars = ScalarComposer(
      text: text, asciiCount: asciiCount, repairs: repairs, apart: apart)
  }

  /// Reads the next document to its end.
  /// - Returns: the offset behind it; nil if there is none.
  mutating func read(from stream: inout YAMLEventStream) throws(Obstacle) -> Int? {
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
        try take(event, of: stream)
      }
    }
  }

  /// What was read, with everything that is still open closed where it stands.
  mutating func document(unreadFrom: Int?) -> YAMLDocument {
    while !outer.isEmpty {
      if let key = current.key { nodes.removeCells(from: key) }
      if current.hasBrackets { current.end = max(current.end, current.start + 1) }
      close()
    }
    return YAMLDocument(
      root: root, range: source.range(max(start, 0)..<max(start, end, 0)),
      unreadFrom: unreadFrom)
  }

  /// Nil if nothing was written, which libyaml gives as an empty text.
  private var root: Node? {
    guard let first = nodes.cells.first else { return nil }
    if first.kind == .scalar(.plain), first.start == first.end { return nil }
    return Node(0, of: nodes.tree)
  }

  /// Whether the document began before the obstacle.
  private(set) var hasBegun = false

  /// Whether the next value stands in brackets.
  var isInFlow: Bool { current.isFlow }

  private mutating func take(
    _ event: YAMLEvent, of stream: borrowing YAMLEventStream
  ) throws(Obstacle) {
    switch event.kind {
    case .scalar(let style):
      try spend(1, at: event)
      addScalar(event, style, of: stream)
    case .mappingStart(let isFlow):
      try begin(event, isMapping: true, isFlow: isFlow, of: stream)
    case .sequenceStart(let isFlow):
      try begin(event, isMapping: false, isFlow: isFlow, of: stream)
    case .collectionEnd: finish(event)
    case .alias: try repeatAnchored(event, of: stream)
    case .documentStart, .documentEnd, .streamEnd: break
    }
  }

  private mutating func addScalar(
    _ event: YAMLEvent, _ style: Scalar.Style, of stream: borrowing YAMLEventStream
  ) {
    let start = valueStart(of: event, to: event.end, of: stream)
    let cell = scalars.cell(
      event, style, from: start, behind: current.key, of: stream, into: &nodes)
    let index = nodes.append(cell)
    let place = source.range(cell.start..<cell.end)
    if nodes.cutMarkPiles(of: index) { faults.append(LimitFault.marks(at: place)) }
    lastNode = LastNode(range: place, kind: .scalar(style))
    if event.hasAnchor, let name = stream.anchor {
      anchors.complete(name, AnchorTable.Anchored(cell: index, nodeCount: 1, height: 0))
    }
    add(index, writtenAt: place)
  }

  private mutating func begin(
    _ event: YAMLEvent, isMapping: Bool, isFlow: Bool, of stream: borrowing YAMLEventStream
  ) throws(Obstacle) {
    try spend(1, at: event)
    let start = valueStart(of: event, to: text.bytes.count, of: stream)
    guard outer.count < limits.depth else {
      let fault = LimitFault.depth(at: source.range(start..<(start + 1)), limits)
      throw .limit(LimitReached(fault: fault, endsFile: false))
    }
    let bracket = isMapping ? UInt8(ascii: "{") : UInt8(ascii: "[")
    if event.hasAnchor, let name = stream.anchor {
      anchors.begin(name)
      openAnchors.append(name)
    }
    let cell = nodes.append(
      NodeCell(isMapping ? .mapping : .sequence, from: start, traits: isFlow ? [.isFlow] : []))
    outer.append(current)
    current = OpenCollection(
      isMapping: isMapping, isFlow: isFlow, hasBrackets: isFlow && text[start] == bracket,
      start: start, cell: cell, hasAnchor: event.hasAnchor, nodesBefore: nodesLeft + 1)
  }

  private mutating func finish(_ event: YAMLEvent) {
    guard let cell = current.cell else { return }
    if current.hasBrackets { current.end = event.end }
    let place = source.range(current.start..<max(current.start, current.end))
    if current.isFlow { lastNode = LastNode(range: place, kind: .flow) }
    if current.hasAnchor, let name = openAnchors.popLast() {
      let count = current.nodesBefore - nodesLeft
      anchors.complete(
        name, AnchorTable.Anchored(cell: cell, nodeCount: count, height: current.height))
    }
    close()
  }

  /// Ends the collection that is open, and gives it to what it stands in.
  private mutating func close() {
    guard let cell = current.cell, let around = outer.popLast() else { return }
    let height = current.height
    keys.forget(cell)
    nodes.close(cell, at: current.end, count: current.count, needsCare: current.needsCare)
    current = around
    add(cell, height: height, writtenAt: nodes.range(of: cell))
  }

  private mutating func repeatAnchored(
    _ event: YAMLEvent, of stream: borrowing YAMLEventStream
  ) throws(Obstacle) {
    let range = source.range(event.start..<event.end)
    lastNode = LastNode(range: range, kind: .alias)
    switch anchors.resolve(stream.anchor ?? "", at: range) {
    case .success(let anchored):
      try spend(anchored.nodeCount, at: event)
      guard outer.count + anchored.height <= limits.depth else {
        throw .limit(LimitReached(fault: LimitFault.depth(at: range, limits), endsFile: false))
      }
      let copy = nodes.repeatCells(from: anchored.cell)
      add(copy, height: anchored.height, writtenAt: range)
    case .failure(let refusal):
      faults.append(LanguageFault(.yamlSyntax, refusal.finding))
      try spend(1, at: event)
      let written = range.start..<min(range.end, text.bytes.count)
      let cell = NodeCell(
        .plain, at: range.start..<range.end, text: written,
        traits: [.isRepaired, .hidesComment, .needsCare])
      add(nodes.append(cell), writtenAt: range)
    }
  }

  /// Where a value begins behind its anchor and tag; says so if the tag is not a core one.
  private mutating func valueStart(
    of event: YAMLEvent, to limit: Int, of stream: borrowing YAMLEventStream
  ) -> Int {
    guard event.hasProperties else { return event.start }
    let properties = NodeProperties(of: event, in: mended, to: limit)
    if let tag = stream.tag, let place = properties.tag,
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
  /// - Parameter place: where it is written; a repeated one has its own range beside that.
  private mutating func add(_ index: Int, height: Int = 0, writtenAt place: SourceRange) {
    end = max(end, place.end)
    current.end = max(current.end, place.end)
    current.height = max(current.height, height + 1)
    if !current.isMapping {
      current.count += 1
      current.needsCare = current.needsCare || nodes.isScalarInNeedOfCare(index)
    } else if let key = current.key {
      current.key = nil
      current.needsCare = current.needsCare || nodes.isScalarInNeedOfCare(index)
      add(key, index)
    } else {
      current.key = index
      becomeKey(index, at: place)
    }
  }

  private mutating func becomeKey(_ index: Int, at place: SourceRange) {
    nodes.move(index, to: place)
    guard let fault = keyFault(index, at: place) else { return }
    faults.append(fault)
    nodes.leaveOut(index)
  }

  /// Why a value cannot be a key; nil where it can.
  private func keyFault(_ index: Int, at place: SourceRange) -> LanguageFault? {
    guard case .scalar(let style) = nodes.cells[index].kind else {
      return LanguageFault(.unsupportedYAML, UnsupportedYAML.complexKey(at: place, in: source))
    }
    if nodes.cells[index].count > Limits.keyLength { return LimitFault.key(at: place, in: source) }
    guard style == .plain, nodes.isText("<<", at: index) else { return nil }
    return LanguageFault(.unsupportedYAML, UnsupportedYAML.mergeKey(at: place))
  }

  private mutating func add(_ key: Int, _ value: Int) {
    guard let mapping = current.cell, !nodes.cells[key].traits.contains(.isLeftOut) else { return }
    let first = keys.first(sameAs: key, in: mapping, count: current.count, nodes)
    let isRest = current.isFlow && nodes.isThousandsGroup(key, value)
    if !isRest, let first {
      let name = nodes.text(of: key)
      faults.append(
        LanguageFault(
          .duplicateKey,
          Finding(
            "`\(name)` is given twice", at: nodes.range(of: key), label: "given again",
            help: "keep one of the two",
            related: [Label("first here", at: nodes.range(of: first))])))
      nodes.leaveOut(key)
      return
    }
    current.count += 1
  }
}
