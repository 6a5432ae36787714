import GoalpostSource
import GoalpostYAML

extension RecordDecoder {
  /// In `{value: $1,200}` a comma ends the value, and `200` is a key. Puts such pieces together
  /// again, so that the value is read as it was meant, and reports them once.
  mutating func mendingCommas(
    in entries: [Node.Entry], of node: Node, fields: [String]
  ) -> [Node.Entry] {
    guard node.isFlow, entries.contains(where: \.isBareKey) else { return entries }
    var mended: [Node.Entry] = []
    for entry in entries {
      guard entry.isBareKey, !fields.contains(entry.key.value), let last = mended.last,
        case .scalar(let text) = last.value.content, text.style == .plain, !text.text.isEmpty
      else {
        mended.append(entry)
        continue
      }
      let isGrouped = entry.key.value.isThreeDigits && text.text.endsInGroupedNumber
      let separator = isGrouped ? "," : ", "
      let joined = text.text + separator + entry.key.value
      let isFirst =
        entries.first { $0.key.range == last.key.range }?.value.range == last.value.range
      if isFirst { reportComma(before: entry, field: last.key.value, text: joined) }
      mended[mended.count - 1] = Node.Entry(
        key: last.key,
        value: Node(
          .scalar(Scalar(joined, style: .plain)), at: last.value.range.through(entry.key.range)))
    }
    return mended
  }

  private mutating func reportComma(before entry: Node.Entry, field: String, text: String) {
    let isNumber = entry.key.value.isThreeDigits
    let plain = text.filter { $0 != "," }
    report(
      .unknownKey,
      Finding(
        "a comma ended the value of `\(field)`, and `\(entry.key.value)` became a key",
        at: entry.key.range, label: "meant as part of `\(field)`",
        help: isNumber
          ? "write `\(field): \(plain)`, or quotes: `\(field): \"\(text)\"`"
          : "put the whole text in quotes: `\(field): \"\(text)\"`", field: field))
  }
}

extension Node.Entry {
  /// A key of a flow mapping without a value: `{a: 1, here}`.
  fileprivate var isBareKey: Bool {
    if case .scalar(let scalar) = value.content {
      return scalar.style == .plain && scalar.text.isEmpty
    }
    return false
  }
}

extension String {
  fileprivate var isThreeDigits: Bool {
    utf8.count == 3 && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Ends in digits that a group of three may follow: `$1`, `-12`, `1,200`.
  fileprivate var endsInGroupedNumber: Bool {
    let digits = utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    return (1...3).contains(digits)
  }
}
