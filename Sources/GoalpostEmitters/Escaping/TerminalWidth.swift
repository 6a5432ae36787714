extension String {
  /// The cells that a terminal gives this text: East Asian wide characters and emoji take two,
  /// combining marks none.
  package var terminalWidth: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : reduce(0) { $0 + $1.terminalWidth }
  }
}

extension Character {
  /// A cluster is as wide as its widest scalar; an emoji selector makes it wide, and so does the
  /// second letter of a flag.
  fileprivate var terminalWidth: Int {
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    if unicodeScalars.count(where: { 0x1F1E6...0x1F1FF ~= $0.value }) == 2 { return 2 }
    return unicodeScalars.map(\.terminalWidth).max() ?? 0
  }
}

extension Unicode.Scalar {
  /// After Unicode Standard Annex 11: W and F are wide.
  fileprivate var terminalWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiPresentation, !(0x1F1E6...0x1F1FF ~= value) { return 2 }
    switch value {
    // Vowels and final consonants of Hangul join the syllable before them.
    case 0x1160...0x11FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1F02F, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
