import GoalpostSource

/// A piece of an HTML document.
struct HTML: Escaped {
  let text: String

  init(trusting text: String) { self.text = text }

  /// Safe as content and in quoted attributes. Lines break where they broke; controls that would
  /// steer the direction of text are made visible.
  static func escape(_ text: String) -> String {
    if isPlain(text) { return text }
    let lines = text.paragraphs.map { escapeMarks(in: $0.withVisibleControls) }
    return lines.count == 1 ? lines[0] : joined(lines)
  }

  /// Of ASCII that stands for itself, as most texts are.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        false
      case 0x20..<0x7F: true
      default: false
      }
    }
  }

  /// Empty lines at the beginning are left out.
  private static func joined(_ lines: [String]) -> String {
    var result = ""
    for line in lines {
      if !result.isEmpty { result += "\n" }
      result += line
    }
    return result
  }

  private static func escapeMarks(in line: String) -> String {
    replacingMarks(in: line) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: nil
      }
    }
  }

  /// Puts something else for some ASCII characters, most of which most texts have not.
  private static func replacingMarks(
    in text: String, by replacement: (UInt8) -> StaticString?
  ) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 5 / 4)
    for byte in text.utf8 {
      if let mark = replacement(byte) {
        mark.withUTF8Buffer { bytes.append(contentsOf: $0) }
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension HTML {
  /// Text of several lines.
  static func prose(_ text: String) -> HTML {
    text.paragraphs.map { HTML($0) }.joined(separator: "<br>")
  }

  /// A link to somewhere else, where its scheme is one that a reader may follow.
  static func link(_ text: String, to address: String) -> HTML {
    guard let link = SafeLink(address) else { return "\(text)" }
    return "<a href=\"\(link.address)\" rel=\"noreferrer\">\(text)</a>"
  }

  /// Data for programs, in an element that runs nothing and that the data cannot close.
  static func embedded(_ json: JSON, id: StaticString) -> HTML {
    let data = replacingMarks(in: json.compactText) { byte in
      switch byte {
      case UInt8(ascii: "<"): "\\u003c"
      case UInt8(ascii: ">"): "\\u003e"
      case UInt8(ascii: "&"): "\\u0026"
      default: nil
      }
    }
    let name = HTML(stringLiteral: id)
    return
      "<script type=\"application/json\" id=\"\(name)\">\(HTML(trusting: data))</script>\n"
  }
}
