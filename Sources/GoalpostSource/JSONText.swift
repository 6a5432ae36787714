/// The text of a JSON value, as it grows.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// - Parameter indent: how many others the value stands in; nil to have all on one line.
  mutating func write(_ value: JSON, indent: Int?) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let value): quote(value)
    case .array(let values):
      list(values, "[", "]", indent) { $0.write($1, indent: $2) }
    case .object(let members):
      list(members, "{", "}", indent) { text, member, indent in
        text.quote(member.name)
        text.append(indent == nil ? ":" : ": ")
        text.write(member.value, indent: indent)
      }
    case .written(let elements):
      bytes.reserveCapacity(bytes.count + elements.reduce(0) { $0 + $1.utf8.count + 16 })
      list(elements, "[", "]", indent) { text, element, _ in
        text.bytes.append(contentsOf: element.utf8)
      }
    }
  }

  private mutating func list<Item>(
    _ items: [Item], _ open: StaticString, _ close: StaticString, _ indent: Int?,
    write: (inout JSONText, Item, Int?) -> Void
  ) {
    append(open)
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      if let indent { breakLine(indent + 1) }
      write(&self, item, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { breakLine(indent) }
    append(close)
  }

  private mutating func breakLine(_ indent: Int) {
    append("\n")
    for _ in 0..<indent { append("  ") }
  }

  /// RFC 8259; controls, line separators and bidi controls are escaped so that no viewer obeys them.
  private mutating func quote(_ value: String) {
    append("\"")
    defer { append("\"") }
    let isPlain = !value.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if isPlain, !value.holdsHiddenControls {
      bytes.append(contentsOf: value.utf8)
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case _ where scalar.isHiddenControl: escape(scalar)
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in scalar.utf16 {
      let digits = String(unit, radix: 16)
      append("\\u")
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
