/// A JSON value whose objects keep their order and whose numbers keep their digits, so that the
/// same report gives the same bytes.
package indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// Decimal digits as they will stand in the text.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])
  /// An array whose elements are text already, each as `indentedText(depth:)` gives it.
  case written([String])

  /// One name and value of an object.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  package static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// An object in the order written; members without a value are left out.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  package static func strings(_ values: some Sequence<String>) -> JSON {
    .array(values.map { .string($0) })
  }
}

extension JSON {
  /// Indented by two spaces, with a line feed at the end.
  package var indentedText: String {
    var text = ""
    write(to: &text, indent: 0)
    text += "\n"
    return text
  }

  /// Indented as it is inside of so many others, without a line feed at the end.
  package func indentedText(depth: Int) -> String {
    var text = ""
    write(to: &text, indent: depth)
    return text
  }

  /// On one line.
  package var compactText: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): Self.quote(value, into: &text)
    case .array(let values):
      Self.list(values, "[", "]", into: &text, indent: indent) { value, text, indent in
        value.write(to: &text, indent: indent)
      }
    case .object(let members):
      Self.list(members, "{", "}", into: &text, indent: indent) { member, text, indent in
        Self.quote(member.name, into: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent)
      }
    case .written(let elements):
      text.reserveCapacity(text.utf8.count + elements.reduce(0) { $0 + $1.utf8.count + 16 })
      Self.list(elements, "[", "]", into: &text, indent: indent) { element, text, _ in
        text += element
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, into text: inout String, indent: Int?,
    write: (Item, inout String, Int?) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
      write(item, &text, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  /// RFC 8259; controls, line separators and bidi controls are escaped so that no viewer obeys them.
  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    defer { text += "\"" }
    let isPlain = !value.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if isPlain, !value.holdsHiddenControls {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.isHiddenControl: escape(scalar, into: &text)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, into text: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
