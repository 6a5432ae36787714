extension Unicode.Scalar {
  /// Steers a terminal or the direction of text, or cannot be seen at all: C0 and C1 controls,
  /// bidi controls, line and paragraph separators, zero-width and tag characters, and Unicode's
  /// noncharacters, which HTML and XML forbid.
  package var isHiddenControl: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    case 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

extension Unicode.Scalar {
  /// `U+202E`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// Whether it has one of them. Most text is ASCII, of which its bytes tell.
  package var holdsHiddenControls: Bool {
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F { return true }
      if byte > 0x7F { return unicodeScalars.contains { $0.isHiddenControl } }
    }
    return false
  }

  /// With hidden controls made visible as `<U+202E>`, for places where somebody else's text is
  /// echoed to a terminal.
  package var withVisibleControls: String {
    guard holdsHiddenControls else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result += " "
      } else if scalar.isHiddenControl {
        result += "<\(scalar.codePoint)>"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text of nothing but blanks, with those that are look-alikes made visible too: where one is
  /// pointed at, it has to be seen.
  package var withVisibleBlanks: String {
    var result = ""
    for scalar in unicodeScalars {
      switch LookAlike(scalar)?.kind {
      case .space, .invisible: result += "<\(scalar.codePoint)>"
      default:
        guard scalar == " " else { return self }
        result += " "
      }
    }
    return result
  }
}
