/// What a project added to one of a rule's word lists; mostly nothing.
struct AddedWords: Sendable {
  /// Words and pairs of words, as titles are compared with them.
  private let entries: Set<String>
  /// Nouns are compared in the singular, however they were written.
  private let nouns: Set<String>
  /// The first word of every entry.
  let openings: Set<String>

  init(_ entries: [String] = []) {
    self.entries = Set(entries)
    nouns = Set(entries.map(\.singular))
    openings = Set(entries.compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Whether a word or pair is one of them as written.
  func contains(_ entry: String) -> Bool { entries.contains(entry) }

  /// Whether a noun in the singular is one of them.
  func containsNoun(_ singular: String) -> Bool { nouns.contains(singular) }
}
