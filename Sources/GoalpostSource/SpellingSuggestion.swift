/// Finds the word that somebody probably meant.
package enum SpellingSuggestion {
  /// The nearest of the known words, if it is near enough: at most a third of its letters differ.
  /// Of equally near ones, the first.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let typed = normalized(word)
    var distance = EditDistance()
    var best: (word: String, distance: Int)?
    for candidate in known {
      // Far too short, even if it should grow in lower case, as few letters do.
      guard candidate.utf8.count * 3 >= typed.count else { continue }
      let letters = normalized(candidate)
      var limit = max(letters.count, typed.count) / 3
      if let best { limit = min(limit, best.distance - 1) }
      guard let edits = distance.edits(from: typed, to: letters, atMost: limit) else { continue }
      best = (candidate, edits)
      if edits == 0 { break }
    }
    return best?.word
  }

  /// `Key Results`, `key-results` and `keyResults` are one spelling.
  private static func normalized(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count)
    // Most names are of ASCII, where bytes are all there is to look at.
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"): break
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
      case 0..<0x80: letters.append(byte)
      default: return normalizedCharacters(of: word)
      }
    }
    return letters
  }

  private static func normalizedCharacters(of word: String) -> [UInt8] {
    var result = ""
    for character in word where character != " " && character != "_" && character != "-" {
      result += character.lowercased()
    }
    return Array(result.utf8)
  }
}
