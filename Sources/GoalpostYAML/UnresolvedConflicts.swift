import GoalpostSource

/// The merge conflicts of one file and what is left out because of them: the lines of one within a
/// list of entries, else everything to the end of its document, since nobody can say what the lines
/// after it belong to.
struct UnresolvedConflicts {
  private let source: SourceFile
  private let text: YAMLText
  private var conflicts: [MergeConflict]
  /// Lines that are left of a conflict if the text cannot be read with them.
  private var strays: [Int]
  /// What is left out to the end of a document, in order.
  private var endings: [Range<Int>] = []

  init(in source: SourceFile, _ text: YAMLText, _ scan: InputScan) {
    self.source = source
    self.text = text
    let finder = ConflictFinder(text, at: scan.conflictMarkers)
    conflicts = finder.conflicts
    strays = finder.strays
  }

  /// An error for each.
  var faults: [LanguageFault] {
    let lines = LineIndex(conflicts.isEmpty ? [] : source.bytes)
    return conflicts.map { $0.fault(in: source, lines) }
  }

  /// What turns the lines that are left out into comments.
  mutating func edits() -> [TextRepair.Edit] {
    var mended = text
    var all: [TextRepair.Edit] = []
    for conflict in conflicts where conflict.range.lowerBound >= endings.last?.upperBound ?? 0 {
      let isWithinList = ConflictSurroundings(text: mended).isWithinList(conflict)
      let edits = isWithinList ? leavingOut(conflict.range) : endDocument(at: conflict)
      mended.overwrite(edits)
      all += edits
    }
    return all
  }

  /// Takes a line that is left of a conflict for what stopped libyaml.
  /// - Returns: nil where there is none in the part of the document that was read.
  mutating func edits(between start: Int, and offset: Int) -> [TextRepair.Edit]? {
    guard let line = strays.first(where: { start <= $0 && $0 <= offset }) else { return nil }
    let conflict = ConflictFinder.leftOver(line, in: text)
    conflicts.append(conflict)
    let edits = endDocument(at: conflict)
    let end = endings.last?.upperBound ?? 0
    strays.removeAll { line <= $0 && $0 < end }
    return edits
  }

  /// Whether the document that begins at `start` was not read up to an offset.
  func isUnread(_ offset: Int, inDocumentAt start: Int) -> Bool {
    endings.contains { start <= $0.lowerBound && $0.lowerBound <= offset }
  }

  /// The documents, each with where it is cut off by a conflict; one of its own where a conflict
  /// lies in none.
  func cuttingOff(_ documents: [YAMLDocument]) -> [YAMLDocument] {
    guard !conflicts.isEmpty else { return documents }
    var left = documents[...]
    var cut: [YAMLDocument] = []
    var marker = text.documentMarker(from: 0)
    var lastMarker: Int?
    for start in conflicts.map(\.range.lowerBound).sorted() {
      while let next = left.first, next.range.start <= start { cut.append(left.removeFirst()) }
      while let next = marker, next < start {
        lastMarker = next
        marker = text.documentMarker(from: next + 1)
      }
      // Nothing of a document that begins at the last marker may have been read.
      if let document = cut.last, document.range.start >= lastMarker ?? 0 {
        cut[cut.count - 1] = YAMLDocument(
          root: document.root, range: document.range,
          unreadFrom: min(start, document.unreadFrom ?? start))
      } else {
        cut.append(
          YAMLDocument(root: nil, range: source.range(start..<start), unreadFrom: start))
      }
    }
    return cut + left
  }

  private mutating func endDocument(at conflict: MergeConflict) -> [TextRepair.Edit] {
    let end = text.documentMarker(from: conflict.range.upperBound) ?? text.bytes.count
    endings.append(conflict.range.lowerBound..<end)
    return leavingOut(conflict.range.lowerBound..<end)
  }

  private func leavingOut(_ lines: Range<Int>) -> [TextRepair.Edit] {
    TextRepair.leavingOut(linesIn: lines, in: text).edits
  }
}
