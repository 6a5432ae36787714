import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == String {
  /// One line of text, at most 300 characters.
  package static let text = ValueKind.words(
    KindDescription(
      "a line of text", example: "Readers click through more often", emptiness: .isAbsence,
      schema: .object(["type": .scalarTypes, "maxLength": .integer(maximumLineLength)])),
    length: .line)

  /// The name of somebody: what cannot be seen at either end would make it another one's.
  package static let person = ValueKind(text.description) { node, decoder in
    decoder.readWithoutBorders(node, text.read)
  }

  /// Text of any length, over several lines if need be.
  package static let prose = ValueKind.words(
    KindDescription(
      "text", example: "Buyers shortlist the vendors they already read.", emptiness: .isAbsence,
      schema: .object(["type": .scalarTypes])),
    length: .any)

  private static var maximumLineLength: Int { ModelLimits.lineLength }

  private enum Length { case line, any }

  private static func words(_ description: KindDescription, length: Length) -> ValueKind {
    ValueKind(description) { node, decoder in
      guard let scalar = node.scalar else {
        decoder.reportKind(description, of: node)
        return nil
      }
      let plainLine = node.plainLine
      // A block scalar ends with the end of its last line.
      let text =
        plainLine ?? scalar.text.withoutSeparators.trimmingSuffix(while: \.isNewline)
      if !scalar.isRepaired, Placeholder.isPlaceholder(text) {
        decoder.reportPlaceholder(text, description, of: node)
        return nil
      }
      guard length == .line else { return text }
      if plainLine == nil, text.contains(where: \.isNewline) {
        decoder.reportLength("takes one line", "this text has several lines", of: node)
        return nil
      }
      // As JSON Schema counts: a heap of combining marks is no single character.
      let length = plainLine != nil ? text.utf8.count : text.unicodeScalars.count
      if length > maximumLineLength {
        decoder.reportLength(
          "takes \(maximumLineLength) characters at most", "\(length) characters", of: node)
        return nil
      }
      return text
    }
  }

  /// `[a-z0-9]` then `[a-z0-9-]`, at most 64.
  package static let identifier = {
    let description = KindDescription(
      "an id of lower-case letters, digits and hyphens", example: "newsletter-ctr",
      schema: .object([
        "type": .scalarTypes, "pattern": .string("^[a-z0-9][a-z0-9-]{0,63}$"),
      ]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if node.plainBytes.map(Identifier.isWellFormed(utf8:)) ?? Identifier.isWellFormed(text) {
        return text
      }
      decoder.reportText(
        text, description, of: node,
        help: Identifier.slug(of: text).map { "write `\($0)`" })
      return nil
    }
  }()

  /// A URL that a browser may follow: http, https or mailto.
  package static let link = {
    let description = KindDescription(
      "a link", example: "https://example.org/board/17",
      schema: .object([
        "type": .string("string"), "pattern": .string("^(https?://|mailto:)\\S+$"),
      ]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      let isKnown = ["https://", "http://", "mailto:"].contains {
        text.hasPrefix($0) && text.count > $0.count
      }
      if isKnown, !text.contains(where: \.isWhitespace) { return text }
      decoder.reportText(text, description, of: node)
      return nil
    }
  }()
}

extension RecordDecoder {
  /// The text of a scalar that has to say something; reports everything else.
  mutating func scalarText(of node: Node, _ expected: KindDescription) -> String? {
    if let line = node.plainLine { return line }
    if let scalar = node.scalar, !scalar.saysNothing { return scalar.text }
    reportKind(expected, of: node)
    return nil
  }

  fileprivate mutating func reportLength(_ rule: String, _ label: String, of node: Node) {
    report(
      .wrongType,
      Finding(
        "the field \(rule)", at: firstLine(of: node.range), label: label,
        help: "shorten it; `why` and notes may say the rest"))
  }

  /// The first line of a range that spans several.
  private func firstLine(of range: SourceRange) -> SourceRange {
    let length = source.bytes[range.start..<range.end].prefix { $0 != 0x0A && $0 != 0x0D }.count
    return range.part(at: 0, length: length)
  }
}

extension String {
  fileprivate func trimmingSuffix(while belongs: (Character) -> Bool) -> String {
    var kept = self[...]
    while let last = kept.last, belongs(last) { kept.removeLast() }
    return String(kept)
  }

  /// With a space for each NEL, LS and PS, which chats and word processors leave in a sentence and
  /// nobody sees as the end of a line; none at either end.
  fileprivate var withoutSeparators: String {
    let isSeparator = { (scalar: Unicode.Scalar) in
      scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }
    guard unicodeScalars.contains(where: isSeparator) else { return self }
    var kept = unicodeScalars[...]
    while let first = kept.first, isSeparator(first) { kept.removeFirst() }
    while let last = kept.last, isSeparator(last) { kept.removeLast() }
    var text = UnicodeScalarView()
    text += kept.lazy.map { isSeparator($0) ? " " : $0 }
    return String(text)
  }
}
