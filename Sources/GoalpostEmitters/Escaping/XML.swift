import GoalpostSource

/// A piece of an XML 1.0 document.
struct XML: Escaped {
  let text: String

  init(trusting text: String) { self.text = text }

  /// Safe as content and in quoted attributes, and read back as it was, line ends and tabs too;
  /// characters that XML forbids even when escaped are dropped.
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case _ where !scalar.isAllowedInXML: continue
      case _ where scalar.isHiddenControl: result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.replacingRunnerMarks(with: "&#35;")
  }

  static let declaration: XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}

extension Unicode.Scalar {
  /// `Char` in XML 1.0, section 2.2.
  fileprivate var isAllowedInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
