import GoalpostSource

/// Reads the documents of one file, and reads on after a fault: by overwriting what stopped libyaml
/// where the rest can be read as it was meant, else from the next `---` on.
struct DocumentReader: ~Copyable {
  private let source: SourceFile
  /// The file's text; look-alikes in place of what YAML is built from are written over.
  private let text: YAMLText
  /// The text with what was written over for libyaml.
  private var mended: YAMLText
  private let limits: Limits
  private let scan: InputScan
  private var stream: YAMLEventStream
  /// Where the readable part of the file ends.
  private let textEnd: Int
  private var conflicts: UnresolvedConflicts
  private var nodesLeft: Int
  private var documents: [YAMLDocument] = []
  private var faults: [LanguageFault] = []
  private var repairs: [Int] = []
  /// Where characters begin that libyaml reads otherwise, in order: separators of lines, and escapes
  /// in two halves once there was one.
  private var apart: [Int] = []
  private var hasPairs = false
  /// Lines that a fault was reported for and that were made readable: what they do not hold now is
  /// no second fault.
  private var quietLines: [Int] = []
  private var repairsLeft = Limits.repairs
  /// Every new start costs libyaml a look at what follows.
  private var resumesLeft = Limits.restarts

  init(_ source: SourceFile, _ scan: InputScan, _ limits: Limits) {
    self.source = source
    self.scan = scan
    self.limits = limits
    let uses =
      scan.holdsLookAlikes || scan.holdsTightMarks
      ? StructureScan.uses(in: source.bytes, from: scan.start) : []
    let readable = uses.isEmpty ? nil : ReadableText(uses)
    text = YAMLText(readable?.bytesInPlace(of: source.bytes) ?? source.bytes)
    mended = text
    conflicts = UnresolvedConflicts(in: source, text, scan)
    nodesLeft = limits.nodes
    var end = source.bytes.count
    if scan.controlCharacters.count > Limits.controlCharacters {
      end = scan.controlCharacters[Limits.controlCharacters].lowerBound
    }
    if scan.directives.count > limits.directives {
      end = min(end, Self.directiveBlock(of: scan.directives[limits.directives], in: text))
    }
    textEnd = end
    stream = YAMLEventStream(source.bytes[..<end], scan, readable)
    faults = uses.filter { $0.range.upperBound <= end }.faults(in: source)
  }

  mutating func read() -> ParsedFile {
    reportScan()
    leaveOut(conflicts.edits())
    var start: Int? = scan.start
    while let next = start { start = readDocument(from: next) }
    if textEnd < source.bytes.count, !(documents.last?.isTruncated ?? false) {
      let end = source.range(textEnd..<textEnd)
      documents.append(YAMLDocument(root: nil, range: end, unreadFrom: textEnd))
    }
    return ParsedFile(
      documents: conflicts.cuttingOff(documents), faults: Self.sorted(faults + conflicts.faults))
  }

  /// Reads documents until one has to be read again or the next has to be looked for.
  /// - Returns: where to begin next; nil at the end of the file.
  private mutating func readDocument(from first: Int) -> Int? {
    var start = first
    var lost: Int?
    stream.restart(at: start)
    while true {
      var composer = NodeComposer(
        source, text, mended, limits, nodesLeft: nodesLeft, asciiCount: scan.asciiCount,
        repairs: repairs, apart: apart)
      do {
        guard let end = try composer.read(from: &stream) else { return nil }
        keep(composer, unreadFrom: lost)
        lost = nil
        start = end
      } catch {
        switch error {
        case .limit(let limit):
          faults.append(limit.fault)
          keep(composer, unreadFrom: lost ?? limit.fault.finding.range.start)
          return limit.endsFile ? nil : resume(after: limit.fault.finding.range.start, start)
        case .syntax(let problem):
          if problem.isUnknownCharacter, pairSurrogates() {
            stream.restart(at: start)
            continue
          }
          if let edits = conflicts.edits(between: start, and: problem.offset) {
            leaveOut(edits)
            stream.restart(at: start)
            continue
          }
          if conflicts.isUnread(problem.offset, inDocumentAt: start) {
            if composer.hasBegun { keep(composer, unreadFrom: lost) }
            return resume(after: problem.offset, start)
          }
          let diagnosis = SyntaxDiagnosis(of: problem, behind: composer, in: source, text)
          report(diagnosis.finding, problem)
          guard let repair = diagnosis.repair, apply(repair) else {
            cutOff(composer, from: lost ?? diagnosis.finding.range.start)
            return resume(after: problem.offset, start)
          }
          if repair.kind == .leavesOut { lost = lost ?? diagnosis.finding.range.start }
          stream.restart(at: start)
        }
      }
    }
  }

  private mutating func keep(_ composer: consuming NodeComposer, unreadFrom: Int?) {
    documents.append(composer.document(unreadFrom: unreadFrom))
    faults += composer.faults
    nodesLeft = composer.nodesLeft
  }

  /// Keeps what was read before a fault. Where no document had begun, the last one was meant to go
  /// on.
  private mutating func cutOff(_ composer: consuming NodeComposer, from offset: Int) {
    guard !composer.hasBegun, let last = documents.popLast() else {
      keep(composer, unreadFrom: offset)
      return
    }
    documents.append(
      YAMLDocument(
        root: last.root, range: last.range, unreadFrom: min(offset, last.unreadFrom ?? offset)))
  }

  /// The next document behind a fault.
  private mutating func resume(after offset: Int, _ documentStart: Int) -> Int? {
    guard resumesLeft > 0 else { return nil }
    resumesLeft -= 1
    guard let next = text.documentMarker(from: max(offset, documentStart + 1)), next < textEnd
    else { return nil }
    return next
  }

  private mutating func report(_ finding: Finding, _ problem: SyntaxProblem) {
    if problem.offset >= textEnd, textEnd < source.bytes.count { return }
    if quietLines.contains(text.lineStart(of: finding.range.start)) { return }
    faults.append(LanguageFault(.yamlSyntax, finding))
  }

  /// - Returns: whether it changed anything, so that reading again is worth it.
  private mutating func apply(_ repair: TextRepair) -> Bool {
    guard repairsLeft > 0, overwrite(repair.edits) else { return false }
    repairsLeft -= 1
    // A line that was left out may lie in quotes, where it is text all the same.
    if repair.kind != .blanks {
      repairs += repair.edits.map(\.offset)
      repairs.sort()
    }
    guard repair.quietsLine else { return true }
    // A line of megabytes may hold millions of edits: each line is looked for once.
    var lineEnd = -1
    for edit in repair.edits where edit.offset >= lineEnd {
      quietLines.append(text.lineStart(of: edit.offset))
      lineEnd = text.lineEnd(of: edit.offset)
    }
    return true
  }

  /// Leaves lines out for which a fault of their own is reported.
  private mutating func leaveOut(_ edits: [TextRepair.Edit]) {
    guard overwrite(edits) else { return }
    repairs += edits.map(\.offset)
    repairs.sort()
  }

  private mutating func overwrite(_ edits: [TextRepair.Edit]) -> Bool {
    guard stream.overwrite(edits) else { return false }
    mended.overwrite(edits)
    return true
  }

  /// Writes over the escapes of characters in two halves, as JSON has them, so that libyaml reads
  /// on; what they stand for is read from the file.
  /// - Returns: whether there are any, the first time.
  private mutating func pairSurrogates() -> Bool {
    guard !hasPairs else { return false }
    hasPairs = true
    let found = SurrogatePair.offsets(in: text)
    apart = (apart + found).sorted()
    return overwrite(found.flatMap(SurrogatePair.disguise))
  }

  private mutating func reportScan() {
    let unseen = scan.controlCharacters.prefix(Limits.controlCharacters)
      .filter { $0.lowerBound < textEnd }
    faults += EncodingFault.controlCharacters(unseen, in: source)
    let edits = unseen.flatMap { TextRepair.blanking($0, with: "_") }
    if overwrite(edits) { repairs += edits.map(\.offset) }
    // Those in place of a space are one in the text already.
    let separators = scan.separators.filter {
      $0.upperBound <= textEnd && text[$0.lowerBound] == source.bytes[$0.lowerBound]
    }
    apart = separators.map(\.lowerBound)
    _ = overwrite(separators.flatMap { TextRepair.blanking($0, with: "_") })
    if scan.directives.count > limits.directives {
      let start = scan.directives[limits.directives]
      faults.append(
        LimitFault.directives(at: source.range(start..<text.lineEnd(of: start)), limits))
    }
  }

  /// The first line of the directives among which one stands.
  private static func directiveBlock(of offset: Int, in text: YAMLText) -> Int {
    var start = offset
    while start > 0 {
      let before = text.lineStart(of: start - 1)
      guard text[before] == UInt8(ascii: "%") || text[before] == UInt8(ascii: "#") else { break }
      start = before
    }
    return start
  }

  private static func sorted(_ faults: [LanguageFault]) -> [LanguageFault] {
    let ordered = faults.sorted {
      ($0.finding.range, $0.rule.rawValue, $0.finding.message)
        < ($1.finding.range, $1.rule.rawValue, $1.finding.message)
    }
    return ordered.enumerated().filter { $0.offset == 0 || ordered[$0.offset - 1] != $0.element }
      .map(\.element)
  }
}
