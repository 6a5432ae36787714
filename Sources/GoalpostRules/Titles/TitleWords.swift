/// A title cut into words. What stands in brackets or quotes is left out: it is a label, a remark
/// or somebody else's words.
struct TitleWords: Sendable {
  struct Word: Sendable {
    /// Without the punctuation around it: `Reduce`, `$1.2M`, `5-year`.
    let text: String
    let lowercased: String
    /// A comma, colon, semicolon, dash or full stop stands behind it.
    let endsClause: Bool

    var isCapitalized: Bool { text.first?.isUppercase ?? false }
  }

  let words: [Word]

  init(_ title: String) {
    var words: [Word] = []
    for piece in Self.withoutAsides(title).split(whereSeparator: { $0.isWhitespace }) {
      if Self.isDash(piece) {
        words.closeClause()
        continue
      }
      // A dash without spaces joins two clauses, a hyphen two parts of a word.
      let parts = piece.split(separator: "—")
      for (index, part) in parts.enumerated() {
        words.append(part: part, isClosed: index < parts.count - 1)
      }
    }
    self.words = words
  }

  /// The word at a place, nil beyond either end.
  subscript(index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The word before a place in the same clause, in lower case.
  func before(_ index: Int) -> String? {
    self[index - 1].flatMap { $0.endsClause ? nil : $0.lowercased }
  }

  /// The word behind a place in the same clause, in lower case.
  func after(_ index: Int) -> String? {
    guard let word = self[index], !word.endsClause else { return nil }
    return self[index + 1]?.lowercased
  }

  /// The words of a stretch, as written.
  func text(of range: Range<Int>) -> String {
    words[range].map(\.text).joined(separator: " ")
  }

  /// Every Word Begins Like This, so a capital tells nothing.
  var isInTitleCase: Bool {
    words.dropFirst().allSatisfy { word in
      word.isCapitalized || FunctionWords.all.contains(word.lowercased)
        || !(word.text.first?.isLetter ?? false)
    }
  }

  private static func isDash(_ piece: Substring) -> Bool {
    piece == "—" || piece == "–" || piece == "-" || piece == "--"
  }

  private static let asides: [Character: Character] = [
    "[": "]", "(": ")", "{": "}", "\"": "\"", "“": "”", "«": "»", "`": "`", "‘": "’", "'": "'",
  ]

  /// The title without brackets and quotes that open at a word's start and close at a word's end.
  private static func withoutAsides(_ title: String) -> String {
    guard title.contains(where: { asides[$0] != nil }) else { return title }
    var result = ""
    var rest = title[...]
    while let character = rest.first {
      let isAtStart = result.last?.isWhitespace ?? true
      if isAtStart, let close = asides[character], let end = Self.end(of: rest, close: close) {
        rest = rest[end...].dropFirst()
        result += " "
      } else {
        result.append(character)
        rest.removeFirst()
      }
    }
    return result
  }

  private static func end(of text: Substring, close: Character) -> Substring.Index? {
    let inside = text.dropFirst()
    return inside.indices.first { index in
      guard inside[index] == close else { return false }
      let next = inside[index...].dropFirst().first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }
}

extension [TitleWords.Word] {
  fileprivate mutating func append(part: Substring, isClosed: Bool) {
    let leading = part.drop { "([{\"'“‘«*_~…,;:!?".contains($0) }
    var core = leading
    var closes = isClosed
    while let last = core.last, ")]}\"'”’».,;:!?…*_~".contains(last) {
      if ".,;:!?…".contains(last) { closes = true }
      core.removeLast()
    }
    guard !core.isEmpty, core != "+", core != "/" else { return closeClause() }
    let text = String(core)
    let isAbbreviation = part.hasSuffix(".") && Abbreviations.holds(text.lowercased())
    append(.init(text: text, lowercased: text.lowercased(), endsClause: closes && !isAbbreviation))
  }

  fileprivate mutating func closeClause() {
    guard let last = popLast() else { return }
    append(.init(text: last.text, lowercased: last.lowercased, endsClause: true))
  }
}

/// Words whose full stop ends no clause.
private enum Abbreviations {
  static func holds(_ word: String) -> Bool {
    word == "no" || word == "approx" || MonthWords.all.contains(word)
  }
}
