import GoalpostSource

/// Turns a scalar's event into a node: its exact bytes, its comment, its text as written.
struct ScalarComposer {
  let source: SourceFile
  let text: YAMLText
  /// Where bytes were overwritten for libyaml, in order; scalars there are read again from the source.
  let repairs: [Int]

  /// - Parameters:
  ///   - start: behind anchor and tag.
  ///   - keyEnd: the end of the key that waits for the scalar.
  func node(
    _ event: YAMLEvent, _ style: Scalar.Style, from start: Int, behind keyEnd: Int?
  ) -> Node {
    var place = min(start, event.end)..<event.end
    switch style {
    case .literal, .folded: place = start..<blockEnd(from: start, to: event.end)
    case .plain where place.isEmpty && event.anchor == nil && event.tag == nil:
      place = emptyPlace(place.lowerBound, behind: keyEnd)
    default: break
    }
    let isRepaired = holdsRepair(place)
    let scalar = Scalar(
      isRepaired ? ScalarReader.text(of: place, style, in: text).withoutMarkPiles : event.text,
      style: style, comment: style == .plain ? comment(behind: place.upperBound) : nil,
      isRepaired: isRepaired || event.isCut)
    return Node(.scalar(scalar), at: source.range(place))
  }

  private func holdsRepair(_ place: Range<Int>) -> Bool {
    var (low, high) = (0, repairs.count)
    while low < high {
      let middle = (low + high) / 2
      if repairs[middle] < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < repairs.count && place.contains(repairs[low])
  }

  /// Right behind the `:` of the key, or behind the key itself: libyaml says where the next token
  /// begins, past blanks and comments.
  private func emptyPlace(_ mark: Int, behind keyEnd: Int?) -> Range<Int> {
    guard let keyEnd else { return mark..<mark }
    var offset = keyEnd
    while offset < mark {
      if text[offset] == UInt8(ascii: ":") { return (offset + 1)..<(offset + 1) }
      offset = text[offset] == UInt8(ascii: "#") ? text.lineEnd(of: offset) : offset + 1
    }
    return keyEnd..<keyEnd
  }

  /// The end of a block scalar's last line of text; libyaml marks the start of a later line.
  private func blockEnd(from start: Int, to mark: Int) -> Int {
    let header = text.lineEnd(of: start)
    var last = mark
    while last > header {
      let lineStart = text.lineStart(of: last - 1)
      let lineEnd = min(text.lineEnd(of: lineStart), mark)
      if lineStart > header, text.skippingBlanks(from: lineStart) < lineEnd { return lineEnd }
      if lineStart <= header { break }
      last = lineStart
    }
    var end = start + 1
    while end < header, !text.isBlank(at: end) { end += 1 }
    return end
  }

  private func comment(behind end: Int) -> SourceRange? {
    guard text.isBlank(at: end) else { return nil }
    let start = text.skippingBlanks(from: end)
    guard text[start] == UInt8(ascii: "#") else { return nil }
    return source.range(start..<text.lineEnd(of: start))
  }
}
