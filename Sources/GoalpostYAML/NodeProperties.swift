import GoalpostSource

/// The anchor and the tag in front of a value: where they end, and what the tag says.
struct NodeProperties {
  /// Where the value itself begins.
  let end: Int
  /// The tag as written.
  let tag: Range<Int>?

  /// Reads over `&anchor`, `!tag`, blanks, comments and line breaks.
  init(in text: YAMLText, from start: Int, to limit: Int) {
    var offset = start
    var tag: Range<Int>?
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "&"):
        offset = Self.wordEnd(in: text, from: offset)
      case UInt8(ascii: "!"):
        let end = Self.wordEnd(in: text, from: offset)
        tag = offset..<end
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

  private static func wordEnd(in text: YAMLText, from start: Int) -> Int {
    var end = start + 1
    while !text.isBlankOrEnd(at: end), text[end] != UInt8(ascii: ","),
      text[end] != UInt8(ascii: "]"), text[end] != UInt8(ascii: "}")
    {
      end += 1
    }
    return end
  }
}
