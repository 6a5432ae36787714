/// A list of English words that a rule's judgement rests on, and that the configuration may add to.
package struct RuleWordList: Hashable, Sendable {
  /// Its name in the configuration: `verbs`.
  package let name: String
  /// What its words have in common.
  package let summary: String
  /// A few of the words that the rule brings along, for its page.
  package let samples: [String]
  /// How many words an entry has at most: 2 where the rule also looks at pairs such as `set up`.
  package let longestEntry: Int

  package init(_ name: String, _ summary: String, samples: [String], longestEntry: Int = 1) {
    self.name = name
    self.summary = summary
    self.samples = samples
    self.longestEntry = longestEntry
  }
}
