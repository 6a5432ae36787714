import GoalpostSource
import GoalpostYAML

extension RecordDecoder {
  /// Reads a value that is no prose: a look-alike in it is named, and read as what it is taken for,
  /// unless the value's own grammar has a use for it, as for the space of `30 %` in French.
  mutating func readPlainly<Value>(
    _ node: Node, _ read: (Node, inout RecordDecoder) -> Value?
  ) -> Value? {
    guard !node.isASCII, let scalar = node.scalar, let plain = PlainText(of: scalar.text) else {
      return read(node, &self)
    }
    let (before, known) = (faults.count, lookAlikes.count)
    let asWritten = read(node, &self)
    let isRead = faults.count == before && !plain.isDeceptive
    if isRead || lookAlikes.count > known { return asWritten }
    let own = replaceFaults(from: before, with: [])
    let value = read(Node(plain.text, style: scalar.style, at: node.range), &self)
    if faults.count == before {
      note(plain, of: node)
      return value
    }
    // What it is taken for cannot be read either, so that this is not what is wrong.
    if own.isEmpty { return value }
    replaceFaults(from: before, with: own)
    return asWritten
  }

  /// Reads a text without what cannot be seen, or is a strange space, at either end of it, and names
  /// that.
  mutating func readWithoutBorders<Value>(
    _ node: Node, _ read: (Node, inout RecordDecoder) -> Value?
  ) -> Value? {
    guard !node.isASCII, let scalar = node.scalar else { return read(node, &self) }
    let isBlank = { (scalar: Unicode.Scalar) in
      // They end emoji: `❤️`, and flags.
      if 0xFE00...0xFE0F ~= scalar.value || 0xE0000...0xE007F ~= scalar.value { return false }
      return switch LookAlike(scalar)?.kind {
      case .space, .invisible: true
      default: scalar == " "
      }
    }
    var kept = scalar.text.unicodeScalars[...]
    while let first = kept.first, isBlank(first) { kept.removeFirst() }
    while let last = kept.last, isBlank(last) { kept.removeLast() }
    let borders = [scalar.text.startIndex..<kept.startIndex, kept.endIndex..<scalar.text.endIndex]
    for border in borders where !kept.isEmpty {
      let before = scalar.text.utf8.distance(from: scalar.text.startIndex, to: border.lowerBound)
      var offset = before
      for strange in scalar.text.unicodeScalars[border] {
        let end = offset + UTF8.width(strange)
        if let character = LookAlike(strange) {
          note(character, at: offset..<end, of: node, readAs: String(kept))
          return read(Node(String(kept), style: scalar.style, at: node.range), &self)
        }
        offset = end
      }
    }
    return read(node, &self)
  }

  /// The name that a key is: where only look-alikes keep it from being one that is known, they are
  /// named, and it is read as that.
  mutating func name(of key: Node.Key, isKnown: (String) -> Bool) -> String {
    let written = key.value
    guard let plain = PlainText(of: written), !isKnown(written), isKnown(plain.text) else {
      return written
    }
    note(plain, of: key.node)
    return plain.text
  }

  private mutating func note(_ plain: PlainText, of node: Node) {
    guard let first = plain.changes.first else { return }
    note(first.character, at: first.range, of: node, readAs: plain.text)
  }

  private mutating func note(
    _ character: LookAlike, at part: Range<Int>, of node: Node, readAs plain: String
  ) {
    guard let written = node.scalar?.text else { return }
    let whole = place(of: 0..<written.utf8.count, in: node)
    let edits = offersFixes ? [(range: whole, text: plain)] : []
    lookAlikes.append(
      StrangeText(
        written: written, plain: plain, character: character,
        place: .init(place(of: part, in: node), edits)))
  }

  /// Where a part of a text stands: cells of a table are written as they are.
  private func place(of part: Range<Int>, in node: Node) -> Range<Int> {
    let (start, bytes) = (node.range.start, source.bytes)
    let text = Array((node.scalar?.text ?? "").utf8)
    for first in [start, start + 1]
    where first + text.count <= bytes.count && bytes[first..<first + text.count].elementsEqual(text)
    {
      return (first + part.lowerBound)..<(first + part.upperBound)
    }
    let range = ScalarOffsets.range(ofText: part, of: node, in: source)
    return range.start..<range.end
  }

  /// All faults, those of look-alikes included: one for each character, however often it stands in
  /// the document.
  package var allFaults: [LanguageFault] {
    var order: [LookAlike] = []
    var groups: [LookAlike: [StrangeText]] = [:]
    for text in lookAlikes {
      if groups[text.character] == nil { order.append(text.character) }
      groups[text.character, default: []].append(text)
    }
    return faults
      + order.compactMap { groups[$0] }.map {
        LanguageFault(.lookAlike, StrangeText.finding($0, in: source))
      }
  }
}

/// A text that is no prose, with look-alikes in it.
struct StrangeText: Sendable {
  let written: String
  let plain: String
  /// The first look-alike.
  let character: LookAlike
  let place: LookAlikeFinding.Place

  /// - Parameter texts: with the same first look-alike; at least one.
  fileprivate static func finding(_ texts: [StrangeText], in source: SourceFile) -> Finding {
    let first = texts.first
    let title = first?.character.title ?? ""
    return LookAlikeFinding(
      "`\(first?.written ?? "")` holds \(title)", help: "write `\(first?.plain ?? "")`",
      title: "replace \(title)", places: texts.map(\.place)
    ).finding(in: source)
  }
}
