import GoalpostSource

/// A piece of an HTML document.
struct HTML: Escaped {
  let text: String

  init(trusting text: String) { self.text = text }

  /// Safe as content and in quoted attributes. Lines break where they broke; controls that would
  /// steer the direction of text are made visible.
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for line in text.paragraphs {
      if !result.isEmpty { result += "\n" }
      for scalar in line.withVisibleControls.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
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
    var data = ""
    for scalar in json.compactText.unicodeScalars {
      switch scalar {
      case "<": data += "\\u003c"
      case ">": data += "\\u003e"
      case "&": data += "\\u0026"
      default: data.unicodeScalars.append(scalar)
      }
    }
    let name = HTML(stringLiteral: id)
    return
      "<script type=\"application/json\" id=\"\(name)\">\(HTML(trusting: data))</script>\n"
  }
}
