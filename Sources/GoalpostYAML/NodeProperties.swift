/// The anchor and the tag in front of a value: where they end, and what the tag says.
struct NodeProperties {
  /// Where the value itself begins.
  let end: Int
  /// The tag as written.
  let tag: Range<Int>?

  /// Reads over `&anchor`, `!tag`, blanks, comments and line breaks.
  init(of event: YAMLEvent, in text: YAMLText, to limit: Int) {
    var offset = event.start
    var tag: Range<Int>?
    // A sign that libyaml did not take for one belongs to the value.
    var expectsAnchor = event.hasAnchor
    var expectsTag = event.hasTag
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "&") where expectsAnchor:
        offset = Self.anchorEnd(in: text, from: offset)
        expectsAnchor = false
      case UInt8(ascii: "!") where expectsTag:
        let end = Self.tagEnd(in: text, from: offset)
        tag = offset..<end
        expectsTag = false
        offset = end
      case UInt8(ascii: "#"):
        offset = text.lineEnd(of: offset)
      default:
        let width = text.isBlank(at: offset) ? 1 : text.breakWidth(at: offset)
        if width == 0 {
          self.end = offset
          self.tag = tag
          return
        }
        offset += width
      }
    }
    end = limit
    self.tag = tag
  }

  /// libyaml lets ASCII letters, digits, `-` and `_` be part of a name.
  private static func anchorEnd(in text: YAMLText, from start: Int) -> Int {
    var end = start + 1
    while let byte = text[end], byte < 0x80, isNamePart(Unicode.Scalar(byte)) { end += 1 }
    return end
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  private static func tagEnd(in text: YAMLText, from start: Int) -> Int {
    var end = start + 1
    if text[end] == UInt8(ascii: "<") {
      while !text.isBlankOrEnd(at: end), text[end] != UInt8(ascii: ">") { end += 1 }
      return text.isBlankOrEnd(at: end) ? end : end + 1
    }
    while !text.isBlankOrEnd(at: end), let byte = text[end], !",]}".utf8.contains(byte) {
      end += 1
    }
    return end
  }
}
