/// A JSON value whose objects keep their order and whose numbers keep their digits, so that the
/// same report gives the same bytes.
package enum JSON: Hashable, Sendable {
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
  package var indentedText: String { text(indent: 0, end: "\n") }

  /// Indented as it is inside of so many others, without a line feed at the end.
  package func indentedText(depth: Int) -> String { text(indent: depth) }

  /// On one line.
  package var compactText: String { text(indent: nil) }

  private func text(indent: Int?, end: StaticString = "") -> String {
    var text = JSONText()
    text.write(self, indent: indent)
    text.append(end)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
