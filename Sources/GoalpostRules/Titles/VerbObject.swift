/// What a title's opening verb acts on: the portal of `Launch the customer portal for nurses`.
struct VerbObject {
  /// Its last word in lower case and the singular; empty where there is none.
  let head: String

  /// - Parameter added: verbs of the project, of two words too.
  init(of verb: OpeningWord, in title: TitleWords, also added: AddedWords...) {
    let isPhrase =
      ActivityWords.phrases.contains(verb.phrase) || added.contains { $0.contains(verb.phrase) }
    var index = verb.index + (isPhrase ? 1 : 0)
    var head = ""
    while let word = title.after(index) {
      index += 1
      if head.isEmpty, Self.openers.contains(word) { continue }
      if FunctionWords.all.contains(word) { break }
      head = word
    }
    self.head = head.singular
  }

  /// Words that may stand before the object's own.
  private static let openers: Set<String> = [
    "a", "an", "the", "our", "all", "these", "those", "their", "at", "least", "more", "than", "up",
    "to", "over", "one", "of",
  ]

  var isDeliverable: Bool { DeliverableWords.all.contains(head) }
  var isOutcome: Bool { OutcomeWords.all.contains(head) }
  var isGathering: Bool { ActivityWords.gatherings.contains(head) }
}
