/// A quick look at a title before it is cut into words: most titles are told apart by it.
enum TitleGlance {
  /// Whether a title can open with one of some verbs: its first word is one, or something that can
  /// stand before it.
  static func canOpen(_ title: String, with verbs: Set<String>) -> Bool {
    let bytes = title.utf8
    guard let end = bytes.firstIndex(where: { !isLetter($0) }) else {
      return verbs.contains(title.lowercased())
    }
    guard end > bytes.startIndex, bytes[end] == UInt8(ascii: " ") else { return true }
    let first = title[..<end].lowercased()
    if verbs.contains(first) || OpeningWords.fillers.contains(first) { return true }
    let rest = title[end...].utf8.dropFirst()
    return rest.first == UInt8(ascii: "&") || rest.first == UInt8(ascii: " ")
      || rest.starts(with: "and ".utf8)
  }

  /// The same, where a project may have added to the verbs.
  static func canOpen(_ title: String, with verbs: Set<String>, or added: AddedWords) -> Bool {
    canOpen(title, with: verbs) || !added.openings.isEmpty && canOpen(title, with: added.openings)
  }

  /// Whether a title can hold an amount: it has a digit, or a word for a number.
  static func canHoldAmount(_ title: String) -> Bool {
    var start: String.Index?
    for index in title.utf8.indices {
      let byte = title.utf8[index]
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { return true }
      if isLetter(byte) {
        start = start ?? index
      } else if let first = start {
        if isNumber(title[first..<index]) { return true }
        start = nil
      }
    }
    return start.map { isNumber(title[$0...]) } ?? false
  }

  private static func isNumber(_ word: Substring) -> Bool {
    guard 3...9 ~= word.utf8.count else { return false }
    let lowercased = word.lowercased()
    return lowercased == "one" || NumberWords.all.contains(lowercased)
      || MultiplierWords.all.contains(lowercased)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}
