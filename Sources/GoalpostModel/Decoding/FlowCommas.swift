import GoalpostSource
import GoalpostYAML

extension RecordDecoder {
  /// In `{value: $1,200}` a comma ends the value, and `200` is a key. Puts such pieces together
  /// again, so that the value is read as it was meant, and reports each value once.
  /// - Returns: nil where there are none.
  mutating func mendingCommas<R: Record>(in node: Node, for record: R.Type) -> [Node.Entry]? {
    guard node.needsCare, node.isFlow, node.entries.contains(where: \.isBareKey) else { return nil }
    var mended: [Node.Entry] = []
    var firstPiece: Node.Entry?
    for entry in node.entries {
      if let last = mended.last, let whole = joined(last, entry, for: R.self) {
        mended[mended.count - 1] = whole
        firstPiece = firstPiece ?? entry
        continue
      }
      report(firstPiece, of: mended.last)
      firstPiece = nil
      mended.append(entry)
    }
    report(firstPiece, of: mended.last)
    return mended
  }

  /// Bytes of a text that was cut at commas: none that anybody would type is longer, and putting
  /// one of megabytes together piece by piece would take hours.
  private static let longestMended = 1_000

  /// A pair and the bare key behind it as one; nil where the key is no rest of the pair's value.
  private func joined<R: Record>(
    _ last: Node.Entry, _ piece: Node.Entry, for record: R.Type
  ) -> Node.Entry? {
    guard piece.isBareKey, !R.fields.contains(where: { $0.name == piece.key.value }),
      let start = last.value.scalar, start.style == .plain, !start.isEmpty,
      start.byteCount <= Self.longestMended
    else { return nil }
    let field = R.fields.first { $0.name == last.key.value }
    let number = start.text + "," + piece.key.value
    let text: String
    if QuantityAdvice.typed(number, QuantityContext(numbers: vocabulary.numbers)) != nil {
      // As written: in another style it is refused where it is read, and shows no style.
      text = number
    } else if field?.kind.emptiness != .isFault {
      let isTight = piece.key.range.start == last.value.range.end + 1
      text = isTight ? number : start.text + ", " + piece.key.value
    } else {
      return nil
    }
    return Node.Entry(
      key: last.key,
      value: Node(text, style: .plain, at: last.value.range.through(piece.key.range)))
  }

  private mutating func report(_ piece: Node.Entry?, of whole: Node.Entry?) {
    guard let piece, let whole, let scalar = whole.value.scalar else { return }
    let field = whole.key.value
    let quoted = "`\(field): \"\(scalar.text)\"`"
    let context = QuantityContext(numbers: vocabulary.numbers)
    if Quantity.plain(scalar.text, vocabulary.numbers) == nil,
      QuantityAdvice.typed(scalar.text, context) != nil
    {
      return
    }
    let numbers = withoutCommas(scalar.text).map { "`\(field): \($0)`" }
    report(
      .unknownKey,
      Finding(
        "a comma ended the value of `\(field)`, and `\(piece.key.value)` became a key",
        at: piece.key.range, label: "meant as part of `\(field)`",
        help: numbers.isEmpty
          ? "put the whole text in quotes: \(quoted)"
          : "write \(numbers.joined(separator: " or ")), or quotes: \(quoted)", field: field,
        fixes: quoting(whole.value.range)))
  }

  /// Quotes around a text as it is written; none around several lines, whose breaks and remarks
  /// would become text.
  private func quoting(_ range: SourceRange) -> [Fix] {
    let written = source.text(of: range)
    guard !written.contains(where: \.isNewline) else { return [] }
    return [
      Fix(
        "put the text in quotes",
        edits: [.init(replacing: range, with: written.inYAMLQuotes)])
    ]
  }

  /// `$1200` and, where that is exact, `$1.2k` for `$1,200`; nothing for what is no quantity.
  private func withoutCommas(_ text: String) -> [String] {
    let style = vocabulary.numbers
    guard style.inForce.decimal == .point, let quantity = Quantity.plain(text, style)
    else { return [] }
    let plain = text.filter { $0 != "," }
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    guard let start = plain.firstIndex(where: isDigit) else { return [plain] }
    let digits = plain[start...].prefix(while: isDigit)
    let rest = plain[digits.endIndex...]
    for (letter, size) in [("M", 1_000_000), ("k", 1_000)] {
      guard let whole = Int(digits), whole >= size, !rest.hasPrefix(".") else { continue }
      let short =
        plain[..<start] + Rational(whole, over: size).decimal(upTo: 2) + letter + rest
      if Quantity.unambiguous(String(short), style)?.amount == quantity.amount {
        return [plain, String(short)]
      }
    }
    return [plain]
  }
}

extension Node.Entry {
  /// A key of a flow mapping without a value: `{a: 1, here}`.
  fileprivate var isBareKey: Bool {
    guard let scalar = value.scalar else { return false }
    return scalar.isEmpty && scalar.style == .plain && value.range.isEmpty
  }
}
