/// The words of a counted unit, as they were written. Compared without case, and with singular and
/// plural of a noun alike: `24 quotes` and `1 Quote` are of one unit.
package struct CountedWords: Hashable, Sendable {
  /// As written, with single spaces.
  package let text: String
  private let key: String

  package init(_ text: some StringProtocol) {
    var (written, key) = ("", "")
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !written.isEmpty {
        written += " "
        key += " "
      }
      written += word
      key += Self.stem(word.lowercased())
    }
    (self.text, self.key) = (written, key)
  }

  package static func == (left: CountedWords, right: CountedWords) -> Bool {
    left.key == right.key
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  /// What the singular and the plural of a regular noun share. It need not be a word, so it takes
  /// no telling apart of `caches` (cache) and `churches` (church).
  private static func stem(_ word: String) -> String {
    if let singular = IrregularPlurals.singular(of: word) { return stem(regular: singular) }
    return stem(regular: word)
  }

  private static func stem(regular word: String) -> String {
    var letters = word.utf8[...]
    func drop(_ ending: String) -> Bool {
      guard letters.count > ending.utf8.count + 1 else { return false }
      guard letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { return false }
      letters.removeLast(ending.utf8.count)
      return true
    }
    while drop("s") {}
    if drop("ie") { return Substring(letters) + "y" }
    for ending in ["s", "x", "z", "o", "ch", "sh"] where drop(ending + "e") {
      letters = (Substring(letters) + ending).utf8[...]
      break
    }
    while drop("s") {}
    return String(Substring(letters))
  }

  /// As it is printed behind a number that is exactly one: its noun in the singular, where that
  /// can be told. The noun is the last word, or the one before `of` and its like.
  var behindOne: String {
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
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "oes", "uses"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
