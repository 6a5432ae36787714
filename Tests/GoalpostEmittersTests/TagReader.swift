/// A second reader of HTML, strict enough to notice text that turned into markup: every tag must
/// be well-formed, balanced, and have quoted attributes.
struct TagReader {
  struct Malformed: Error {
    let reason: String
  }

  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// The content of the data element.
  private(set) var data = ""

  private static let voids: Set<String> = [
    "meta", "br", "!doctype", "rect", "path", "polyline",
  ]

  init(_ page: String) throws {
    var rest = Substring(page)
    var open: [String] = []
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      let isClosing = rest.first == "/"
      let (tag, isEmpty) = try Self.tag(&rest)
      if isClosing {
        guard open.popLast() == tag.name else {
          throw Malformed(reason: "</\(tag.name)> closes something else")
        }
        continue
      }
      tags.append(tag)
      if tag.name == "script" || tag.name == "style" {
        guard let end = rest.firstRange(of: "</\(tag.name)>") else {
          throw Malformed(reason: "\(tag.name) does not end")
        }
        if tag.name == "script" { data = String(rest[..<end.lowerBound]) }
        rest = rest[end.upperBound...]
      } else if !isEmpty, !Self.voids.contains(tag.name) {
        open.append(tag.name)
      }
    }
    guard open.isEmpty else { throw Malformed(reason: "left open: \(open)") }
  }

  private static func tag(_ rest: inout Substring) throws -> (tag: Tag, isEmpty: Bool) {
    if rest.first == "/" { rest.removeFirst() }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
    guard !name.isEmpty else { throw Malformed(reason: "a `<` in text: \(rest.prefix(40))") }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("/>") {
        rest = rest.dropFirst(2)
        return (Tag(name: String(name), attributes: attributes), true)
      }
      if rest.first == ">" {
        rest.removeFirst()
        return (Tag(name: String(name), attributes: attributes), false)
      }
      let attribute = rest.prefix { $0.isLetter || $0 == "-" }
      guard !attribute.isEmpty else { throw Malformed(reason: "in <\(name): \(rest.prefix(40))") }
      rest = rest.dropFirst(attribute.count)
      guard rest.hasPrefix("=\"") else {
        attributes[String(attribute)] = ""
        continue
      }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      attributes[String(attribute)] = String(value)
      rest = rest.dropFirst(value.count + 1)
    }
  }
}
