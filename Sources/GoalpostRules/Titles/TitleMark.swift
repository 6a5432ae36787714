/// What one character means for the words of a title.
struct TitleMark {
  enum Kind { case letter, space, clauseEnd, quote, dash }

  let scalar: UInt32
  /// In bytes.
  let length: Int

  /// The character at a byte. The text is well-formed UTF-8.
  init(at index: Int, in bytes: [UInt8]) {
    let first = bytes[index]
    guard first >= 0xC0 else {
      scalar = UInt32(first)
      length = 1
      return
    }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for byte in bytes[(index + 1)..<min(index + count, bytes.count)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    scalar = value
    length = min(count, bytes.count - index)
  }

  var kind: Kind {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x2007, 0x2009, 0x202F, 0x3000: .space
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x2026: .clauseEnd  // , . : ; ! ? …
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x22, 0x27, 0x60, 0x2A, 0x5F, 0x7E: .quote
    case 0x2018, 0x2019, 0x201C, 0x201D, 0xAB, 0xBB: .quote
    case 0x2014: .dash
    default: .letter
    }
  }

  /// What ends the aside that this character opens.
  var closing: UInt32? {
    switch scalar {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x7B: 0x7D
    case 0x201C: 0x201D
    case 0xAB: 0xBB
    case 0x2018: 0x2019
    case 0x22, 0x27, 0x60: scalar
    default: nil
    }
  }
}
