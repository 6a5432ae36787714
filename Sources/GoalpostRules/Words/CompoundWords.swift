/// Words that join a second measured clause to a first, and those that only seem to.
enum CompoundWords {
  static let conjunctions: Set<String> = ["and", "&", "plus"]

  /// Verbs of a second clause, where a number follows.
  static let verbs = OutcomeVerbWords.all.union(DirectionWords.all).union(ActivityWords.verbs)
    .union([
      "add", "answer", "certify", "close", "convert", "enroll", "enrol", "get", "have", "hire",
      "host", "leave", "open", "recruit", "resolve", "run", "send", "serve", "train", "visit",
    ])

  /// Between the conjunction and a second number they tie it to the first clause.
  static let ties: Set<String> = ["for", "on", "with", "in", "of", "per"]

  /// Right behind the conjunction they only widen the first amount: `18 and over`, `and up to`.
  static let widenings: Set<String> = [
    "up", "over", "above", "below", "under", "older", "younger", "beyond", "more", "upwards", "a",
    "half", "counting",
  ]
}
