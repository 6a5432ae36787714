import GoalpostSource
import GoalpostYAML

/// What a project adds to the words that titles are read by: the section `words` of its
/// configuration, with one field a list.
package struct TitleVocabulary: Record {
  package var range: SourceRange
  private var lists: [TitleList: FieldValue<[AddedWord]>] = [:]

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "vocabulary"
  package static let summary =
    "Words that titles are read by, beside the built-in ones: a list a field."
  package static let landmarks: [String] = []

  package static let fields: FieldTable<TitleVocabulary> = FieldTable(
    TitleList.allCases.map { list in
      .optional(
        list.rawValue, .words(for: list.declaration), default: "the built-in ones",
        list.declaration.sentence
      ) { $0.lists[list] = $1 }
    })

  /// What is added to a list.
  package subscript(list: TitleList) -> FieldValue<[AddedWord]> { lists[list] ?? FieldValue() }
}

extension WordList {
  /// `Months, beside which a number is a day: “january”, “oct” …`, as the summary of a field.
  fileprivate var sentence: String {
    let shown = samples.map { "“\($0)”" }.joined(separator: ", ")
    return "\(summary.prefix(1).uppercased())\(summary.dropFirst()), such as \(shown)."
  }
}
