extension String {
  /// Whether two titles say the same: capitals, marks and spaces make no other title.
  func hasSameWords(as other: String) -> Bool {
    self == other || mayEqual(other) && comparable == other.comparable
  }

  /// Whether two titles can have the same words. As far as both are of ASCII that is told by their
  /// bytes, without memory.
  private func mayEqual(_ other: String) -> Bool {
    var (own, others) = (WordLetters(of: self), WordLetters(of: other))
    while true {
      let (letter, another) = (own.next(), others.next())
      if letter == .beyondASCII || another == .beyondASCII { return true }
      if letter != another { return false }
      if letter == nil { return true }
    }
  }

  /// Its words in lower case.
  private var comparable: [Substring] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
  }
}

/// The letters and digits of a title in lower case.
private struct WordLetters: IteratorProtocol {
  enum Letter: Equatable {
    case letter(UInt8, beginsWord: Bool)
    case beyondASCII
  }

  private var bytes: String.UTF8View.Iterator
  private var isBehindGap = true

  init(of title: String) { bytes = title.utf8.makeIterator() }

  mutating func next() -> Letter? {
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        return letter(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return letter(byte | 0x20)
      case 0x80...: return .beyondASCII
      default: isBehindGap = true
      }
    }
    return nil
  }

  private mutating func letter(_ byte: UInt8) -> Letter {
    defer { isBehindGap = false }
    return .letter(byte, beginsWord: isBehindGap)
  }
}
