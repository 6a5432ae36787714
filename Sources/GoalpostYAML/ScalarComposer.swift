import GoalpostSource

/// Turns a scalar's event into a cell: its exact bytes, and where its text is.
struct ScalarComposer {
  let text: YAMLText
  /// How many bytes of the file come before the first that is not ASCII.
  let asciiCount: Int
  /// Where bytes were overwritten for libyaml, in order; scalars there are read again from the
  /// source.
  let repairs: [Int]
  /// Where characters begin that libyaml reads otherwise, in order; those scalars too.
  let apart: [Int]

  /// - Parameters:
  ///   - start: behind anchor and tag.
  ///   - key: the key that waits for the scalar.
  func cell(
    _ event: YAMLEvent, _ style: Scalar.Style, from start: Int, behind key: Int?,
    of stream: borrowing YAMLEventStream, into nodes: inout NodeTreeBuilder
  ) -> NodeCell {
    var place = min(start, event.end)..<event.end
    switch style {
    case .literal, .folded: place = start..<blockEnd(from: start, to: event.end)
    case .plain where place.isEmpty && !event.hasProperties:
      place = emptyPlace(place.lowerBound, behind: key.map { nodes.cells[$0].end })
    default: break
    }
    let isRepaired = Self.any(of: repairs, in: place)
    if isRepaired || Self.any(of: apart, in: place) {
      let written = ScalarReader.text(of: place, style, in: text)
      let kept = nodes.keep { $0 += written.utf8 }
      let traits: NodeCell.Traits = isRepaired ? [.isRepaired] : []
      return NodeCell(style, at: place, text: kept, traits: traits.union([.isApart, .needsCare]))
    }
    let (begin, count) = (textStart(of: style, at: place), stream.textCount)
    if begin + count <= place.upperBound, stream.isText(writtenAt: begin) {
      let written = begin..<begin + count
      var traits: NodeCell.Traits = isASCII(written) ? [.isASCII] : []
      if needsCare(style, at: place, text: written) { traits.insert(.needsCare) }
      return NodeCell(style, at: place, text: written, traits: traits)
    }
    let kept = nodes.keep { stream.appendText(to: &$0) }
    return NodeCell(style, at: place, text: kept, traits: [.isApart, .needsCare])
  }

  /// Whether a text may say nothing, or has a comment behind it. Most begin with a letter or a digit
  /// and end at the end of a line or in front of a comma.
  private func needsCare(
    _ style: Scalar.Style, at place: Range<Int>, text written: Range<Int>
  ) -> Bool {
    guard let first = text[written.lowerBound], 0x21...0x7E ~= first, !written.isEmpty else {
      return true
    }
    guard style == .plain else { return false }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      if written.count <= 4 { return true }
    default: break
    }
    return text.comment(behind: place.upperBound) != nil
  }

  /// Where the text stands if there is nothing in it to decode.
  private func textStart(of style: Scalar.Style, at place: Range<Int>) -> Int {
    switch style {
    case .singleQuoted, .doubleQuoted: place.lowerBound + 1
    case .plain, .literal, .folded: place.lowerBound
    }
  }

  private func isASCII(_ place: Range<Int>) -> Bool {
    place.upperBound <= asciiCount || text.bytes[place].allSatisfy { $0 < 0x80 }
  }

  private static func any(of offsets: [Int], in place: Range<Int>) -> Bool {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && place.contains(offsets[low])
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
}
