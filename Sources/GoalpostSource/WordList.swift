/// A list of English words that judgements rest on, and that the configuration may add to: those
/// of one rule below that rule, those that titles are read by below `words`.
package struct WordList: Hashable, Sendable {
  /// How an entry is written and compared.
  package enum Form: Hashable, Sendable {
    /// In lower case, as many words at most: 2 where pairs such as `set up` are looked at too.
    case words(upTo: Int)
    /// One word with its capitals: `EUR`, `TBD`.
    case asWritten
    /// One word in lower case, and the number that it stands for: `thirteen: 13`.
    case numbered
  }

  /// Its name in the configuration: `verbs`.
  package let name: String
  /// What its words have in common.
  package let summary: String
  /// A few of the words that are built in, for its page.
  package let samples: [String]
  package let form: Form

  package init(_ name: String, _ summary: String, samples: [String], form: Form = .words(upTo: 1)) {
    self.name = name
    self.summary = summary
    self.samples = samples
    self.form = form
  }

  package init(_ name: String, _ summary: String, samples: [String], longestEntry: Int) {
    self.init(name, summary, samples: samples, form: .words(upTo: longestEntry))
  }
}
