/// Finds the word that somebody probably meant.
package enum SpellingSuggestion {
  /// The nearest of the known words, if it is near enough: at most a third of its letters differ.
  /// Of equally near ones, the first.
  package static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let typed = Array(normalized(word).utf8)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let letters = Array(normalized(candidate).utf8)
      let limit = max(letters.count, typed.count) / 3
      guard abs(letters.count - typed.count) <= limit else { continue }
      let distance = distance(from: typed, to: letters)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// `Key Results`, `key-results` and `keyResults` are one spelling.
  private static func normalized(_ word: String) -> String {
    // Most names are of ASCII, where bytes are all there is to look at.
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      let bytes = word.utf8.lazy.filter { !" _-".utf8.contains($0) }
        .map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
      return String(decoding: Array(bytes), as: UTF8.self)
    }
    var result = ""
    for character in word where character != " " && character != "_" && character != "-" {
      result += character.lowercased()
    }
    return result
  }

  /// Edits between two words, a swap of neighbours counting as one (optimal string alignment).
  private static func distance(from first: [UInt8], to second: [UInt8]) -> Int {
    var before = [Int]()
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let substitution = previous[column] + (first[row] == second[column] ? 0 : 1)
        var cost = min(previous[column + 1] + 1, current[column] + 1, substitution)
        if row > 0, column > 0, first[row] == second[column - 1],
          first[row - 1] == second[column]
        {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
