/// The words of a counted unit, as they were written. Compared without case, and with singular and
/// plural of a noun alike: `24 quotes` and `1 Quote` are of one unit.
package struct CountedWords: Hashable, Sendable {
  /// As written, with single spaces.
  package let text: String
  private let key: String

  package init(_ text: some StringProtocol) {
    // Most words are of ASCII, where bytes are all there is to look at.
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      self.init(text: String(text), lowercased: text.utf8.map(\.lowercased))
    } else {
      // By scalars: a mark on a space is no space, but part of what follows.
      let words = String(text).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
        .map { String($0) }.joined(separator: " ")
      self.init(text: words, lowercased: Array(words.lowercased().utf8))
    }
  }

  private init(text: String, lowercased: [UInt8]) {
    let space = UInt8(ascii: " ")
    var key = [UInt8]()
    key.reserveCapacity(lowercased.count)
    var hasRuns = false
    for word in lowercased.split(separator: space, omittingEmptySubsequences: false) {
      guard !word.isEmpty else {
        hasRuns = true
        continue
      }
      if !key.isEmpty { key.append(space) }
      key += Self.stem(word)
    }
    if let other = Self.otherNames[key] { key = Array(other.utf8) }
    self.text = hasRuns ? text.split(separator: " ").joined(separator: " ") : text
    self.key = String(decoding: key, as: UTF8.self)
  }

  package static func == (left: CountedWords, right: CountedWords) -> Bool {
    left.key == right.key
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  /// Short names of units, by their stem, for the words that are the same unit.
  private static let otherNames: [[UInt8]: String] = Dictionary(
    uniqueKeysWithValues: [
      ("t", "tonne"), ("kg", "kilogram"), ("g", "gram"), ("km", "kilometer"),
      ("kilometre", "kilometer"), ("l", "liter"), ("litre", "liter"),
    ].map { (Array($0.0.utf8), $0.1) })

  /// What the singular and the plural of a noun share. It need not be a word, so it takes no
  /// telling apart of `caches` (cache) and `churches` (church).
  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if let singular = IrregularPlurals.singular(of: String(decoding: word, as: UTF8.self)) {
      return stem(regular: Array(singular.utf8)[...])
    }
    return stem(regular: word)
  }

  /// The stem of a stem is itself, or a singular that is printed would be another word than its plural.
  private static func stem(regular word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var stem = word
    var length: Int
    repeat {
      length = stem.count
      while stem.count > 2, stem.last == UInt8(ascii: "s") { stem.removeLast() }
      guard stem.count > 2, stem.last == UInt8(ascii: "e") else { return stem }
      let before = stem[stem.endIndex - 2]
      let beforeThat = stem[stem.endIndex - 3]
      switch before {
      case UInt8(ascii: "i"):
        return stem.dropLast(2) + [UInt8(ascii: "y")]
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "o"):
        stem.removeLast()
      case UInt8(ascii: "h")
      where beforeThat == UInt8(ascii: "c") || beforeThat == UInt8(ascii: "s"):
        stem.removeLast()
      default: break
      }
    } while stem.count < length
    return stem
  }

  /// As it is printed behind a number that is exactly one: its noun in the singular, where that can
  /// be told, and read as what it is. `ors` has none, since `1 or` is no quantity.
  var afterOne: String {
    let singular = inSingular
    guard singular != text else { return text }
    let read = Quantity.plain("1 \(singular)", nil)
    return read?.unit.kind == .counted(self) ? singular : text
  }

  /// The noun is the last word, or the one before `of` and its like.
  private var inSingular: String {
    var words = text.split(separator: " ").map(String.init)
    let link = words.firstIndex { Self.links.contains($0) } ?? words.endIndex
    guard link > words.startIndex else { return text }
    words[link - 1] = Self.singular(words[link - 1])
    return words.joined(separator: " ")
  }

  private static let links: Set<String> = [
    "of", "from", "with", "without", "who", "that", "in", "on", "at", "to", "for", "by",
  ]

  private static func singular(_ word: String) -> String {
    if let singular = IrregularPlurals.singular(of: word) { return singular }
    guard word.hasSuffix("s"), word.utf8.count > 2 else { return word }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
    // `pies` and `ties` are of `pie` and `tie`.
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "oes", "uses"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
