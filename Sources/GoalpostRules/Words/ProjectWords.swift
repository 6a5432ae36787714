import GoalpostModel

/// The words that titles are read by: the built-in ones, and what a project adds to them.
///
/// Every title carries it along, so it is one reference and nothing is copied.
struct ProjectWords: Sendable {
  private let added: [TitleList: [String: AddedWord]]
  /// How the project writes numbers, in titles too; nil where it does not say.
  let numbers: NumberStyle?

  init(_ vocabulary: TitleVocabulary? = nil, numbers: NumberStyle? = nil) {
    self.numbers = numbers
    var added: [TitleList: [String: AddedWord]] = [:]
    for list in TitleList.allCases {
      guard let words = vocabulary?[list].value else { continue }
      added[list] = Dictionary(words.map { ($0.text, $0) }, uniquingKeysWith: { $1 })
    }
    self.added = added
  }

  /// Whether a word is in a list.
  func holds(_ word: String, in list: TitleList) -> Bool {
    list.builtIn.contains(word) || !added.isEmpty && added[list]?[word] != nil
  }

  /// Whether there are numbers of the project's own, which may be of any length.
  var hasNumbers: Bool { added[.numbers] != nil || added[.multipliers] != nil }

  /// What a word stands for, in a list of numbers.
  func value(of word: String, in list: TitleList) -> Rational? {
    list.builtInValues[word] ?? added[list]?[word]?.value
  }
}
