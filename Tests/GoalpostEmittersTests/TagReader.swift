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
    var rest = Array(page.utf8)[...]
    var open: [String] = []
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      let isClosing = rest.first == UInt8(ascii: "/")
      let (tag, isEmpty) = try Self.tag(&rest)
      if isClosing {
        guard open.popLast() == tag.name else {
          throw Malformed(reason: "</\(tag.name)> closes something else")
        }
        continue
      }
      tags.append(tag)
      if tag.name == "script" || tag.name == "style" {
        guard let end = rest.firstIndex(of: UInt8(ascii: "<")) else {
          throw Malformed(reason: "\(tag.name) does not end")
        }
        if tag.name == "script" { data = String(decoding: rest[..<end], as: UTF8.self) }
        open.append(tag.name)
        rest = rest[end...]
      } else if !isEmpty, !Self.voids.contains(tag.name) {
        open.append(tag.name)
      }
    }
    guard open.isEmpty else { throw Malformed(reason: "left open: \(open)") }
  }

  private static func tag(_ rest: inout ArraySlice<UInt8>) throws -> (tag: Tag, isEmpty: Bool) {
    func take(while isPart: (UInt8) -> Bool) -> String {
      let part = rest.prefix(while: isPart)
      rest = rest.dropFirst(part.count)
      return String(decoding: part, as: UTF8.self)
    }
    func take(_ text: String) -> Bool {
      guard rest.starts(with: text.utf8) else { return false }
      rest = rest.dropFirst(text.utf8.count)
      return true
    }
    func isLetter(_ byte: UInt8) -> Bool {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "-")
    }

    _ = take("/")
    let name = take { isLetter($0) || "!0123456789".utf8.contains($0) }
    let context = String(decoding: rest.prefix(40), as: UTF8.self)
    guard !name.isEmpty else { throw Malformed(reason: "a `<` in text: \(context)") }
    var attributes: [String: String] = [:]
    while true {
      _ = take { $0 == 0x20 || $0 == 0x0A }
      if take("/>") { return (Tag(name: name, attributes: attributes), true) }
      if take(">") { return (Tag(name: name, attributes: attributes), false) }
      let attribute = take(while: isLetter)
      guard !attribute.isEmpty else { throw Malformed(reason: "in <\(name): \(context)") }
      attributes[attribute] = take("=\"") ? take { $0 != UInt8(ascii: "\"") } : ""
      _ = take("\"")
    }
  }
}
