/// A small whole plan that a rule speaks up about, or stays silent about. It is documentation and
/// test at once.
///
/// Under a flagged place stands a comment whose carets mark it, followed by the finding's label;
/// in column 1 the `#` itself counts as the first caret:
/// ```yaml
///     target: 60 points
/// #   ^^^^^^ no baseline to measure from
/// ```
/// Several plans are several documents, separated by `---`.
package struct RuleExample: Sendable {
  package enum Verdict: Sendable { case flagged, clean }

  package let verdict: Verdict
  /// What it shows, in a short sentence.
  package let title: String
  /// YAML that a reader can paste into a file.
  package let text: String
  /// `2026-10-20`: the day of the check.
  package let asOf: String
  /// That day is today, so that nothing dated later can have been seen.
  package let isToday: Bool
  /// The text of a `.goalpost.yaml` beside it, if it needs one.
  package let configuration: String?
  /// What the file held at an earlier revision; nil where nothing is compared.
  package let base: String?
  /// A file that the text names, if it names one.
  package let attachment: Attachment?
  /// In its texts `\\xE4` stands for that byte, which is not UTF-8.
  package let hasByteEscapes: Bool

  /// A file beside the example.
  package struct Attachment: Sendable {
    package let path: String
    package let text: String
    /// With the comments whose carets mark what is flagged; a table itself holds no comments.
    package let markedText: String

    package init(path: String, text: String) {
      self.path = path
      markedText = text
      self.text = text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !RuleExample.isCaretComment($0) }.joined(separator: "\n")
    }
  }

  /// Whether a line marks the one above it.
  package static func isCaretComment(_ line: Substring) -> Bool {
    line.first == "#" && line.dropFirst().first { $0 != " " } == "^"
  }

  /// What one of its texts, or a variation of it, stands for.
  package func bytes(of text: String) -> [UInt8] {
    hasByteEscapes ? ByteEscapes(text).bytes : Array(text.utf8)
  }

  /// An example that must be reported exactly where its carets stand.
  package static func flagged(
    _ title: String, asOf: String = "2026-10-20", today: String? = nil,
    configuration: String? = nil, base: String? = nil, attachment: Attachment? = nil,
    hasByteEscapes: Bool = false,
    _ text: String
  ) -> RuleExample {
    RuleExample(
      verdict: .flagged, title: title, text: text, asOf: today ?? asOf, isToday: today != nil,
      configuration: configuration, base: base, attachment: attachment,
      hasByteEscapes: hasByteEscapes)
  }

  /// An example on which the rule says nothing.
  package static func clean(
    _ title: String, asOf: String = "2026-10-20", today: String? = nil,
    configuration: String? = nil, base: String? = nil, attachment: Attachment? = nil,
    hasByteEscapes: Bool = false,
    _ text: String
  ) -> RuleExample {
    RuleExample(
      verdict: .clean, title: title, text: text, asOf: today ?? asOf, isToday: today != nil,
      configuration: configuration, base: base, attachment: attachment,
      hasByteEscapes: hasByteEscapes)
  }
}
