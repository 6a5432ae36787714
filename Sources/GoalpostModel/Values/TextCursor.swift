/// A place in a short text that is being read, byte by byte. Spaces around the text are left out.
struct TextCursor {
  let text: String
  /// How the project writes numbers; nil where it does not say.
  let numbers: NumberStyle?
  /// The text is only tried, for an offer: nobody asks what to write instead of it.
  let isTrial: Bool
  var position: String.Index
  private let end: String.Index
  /// What the numbers that were taken tell about how they are written.
  private(set) var forms: NumberForms = []
  /// Where numbers stand that could be meant otherwise, in bytes.
  private(set) var ambiguousNumbers: [Range<Int>] = []

  init(_ text: String, _ numbers: NumberStyle? = nil, isTrial: Bool = false) {
    self.text = text
    self.numbers = numbers
    self.isTrial = isTrial
    var end = text.endIndex
    while end > text.startIndex {
      let before = text.unicodeScalars.index(before: end)
      guard text.unicodeScalars[before].isSpace else { break }
      end = before
    }
    self.end = end
    position = text.utf8.startIndex
    skipSpaces()
  }

  var isAtEnd: Bool { position == end }

  /// The byte here, nil at the end.
  var peek: UInt8? { position < end ? text.utf8[position] : nil }

  /// The byte behind this one, nil at the end.
  var peekNext: UInt8? {
    guard position < end else { return nil }
    let next = text.utf8.index(after: position)
    return next < end ? text.utf8[next] : nil
  }

  /// Bytes from the text's start.
  var offset: Int { offset(of: position) }

  func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.utf8.startIndex, to: index)
  }

  /// What has been read so far.
  var head: Substring { text[..<position] }

  /// What is left to read.
  var rest: Substring { text[position..<end] }

  mutating func advance() {
    position = text.utf8.index(after: position)
  }

  mutating func advance(_ bytes: Int) {
    position = text.utf8.index(position, offsetBy: bytes)
  }

  /// Notes what a number tells that was just taken.
  mutating func note(_ form: NumberForms, from start: String.Index) {
    forms.formUnion(form)
    if form.contains(.ambiguous) { ambiguousNumbers.append(offset(of: start)..<offset) }
  }

  /// Takes the text if it is next.
  mutating func take(_ expected: String) -> Bool {
    guard let first = expected.utf8.first, peek == first, rest.utf8.starts(with: expected.utf8)
    else { return false }
    position = text.utf8.index(position, offsetBy: expected.utf8.count)
    return true
  }

  /// Passes spaces, also those that keep a line together (`30 %` in French typography).
  mutating func skipSpaces() {
    while let byte = peek {
      if byte == UInt8(ascii: " ") {
        advance()
      } else if !(byte == 0xC2 && take("\u{A0}")) && !(byte == 0xE2 && take("\u{202F}")) {
        return
      }
    }
  }

  /// The word that begins here with a letter or `°`: letters, digits and `° µ ² ³ - '`. Nil where
  /// none does. Nothing is taken.
  var word: Substring? {
    guard let length = characterLength(at: position, .first) else { return nil }
    return run(from: text.utf8.index(position, offsetBy: length))
  }

  /// As `word`, for one that stands behind another: digits may come first.
  var laterWord: Substring? {
    let word = run(from: position)
    return word.isEmpty ? nil : word
  }

  private func run(from start: String.Index) -> Substring {
    var index = start
    while let length = characterLength(at: index, .later) {
      index = text.utf8.index(index, offsetBy: length)
    }
    return text[position..<index]
  }

  private enum Place { case first, later }

  /// The bytes of the character there, nil where it does not belong in a word.
  private func characterLength(at index: String.Index, _ place: Place) -> Int? {
    guard index < end else { return nil }
    let byte = text.utf8[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"):
      return place == .later ? 1 : nil
    case ..<0x80:
      return nil
    default:
      let scalar = text.unicodeScalars[index]
      let isFirst = scalar.properties.isAlphabetic || scalar == "°"
      let isLater = isFirst || scalar == "²" || scalar == "³" || scalar == "’" || isMark(scalar)
      return (place == .first ? isFirst : isLater) ? UTF8.width(scalar) : nil
    }
  }

  /// Accents that stand apart from their letter.
  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// A space, or one that keeps a line together.
  var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}

extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// With a capital letter of ASCII made small.
  var lowercased: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
  }
}

extension Substring {
  /// What stands between spaces of any kind.
  var betweenSpaces: [Substring] {
    unicodeScalars.split(whereSeparator: \.isSpace).map { Substring($0) }
  }

  /// In lower case, to be compared with words that are known: empty where it is longer than any of
  /// them. It takes no memory, for strings of up to 15 bytes have room in themselves.
  var keyword: String {
    let bytes = utf8
    guard bytes.count <= 15 else { return "" }
    return String(unsafeUninitializedCapacity: 15) { buffer in
      var count = 0
      for byte in bytes {
        buffer[count] = byte.lowercased
        count += 1
      }
      return count
    }
  }
}
