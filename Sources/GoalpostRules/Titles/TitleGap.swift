import GoalpostModel

/// A place in a title that has still to be filled in: `X%`, `_N_`, `TBD`, `from X to Y`.
struct TitleGap: Equatable {
  /// As the title has it.
  let text: String

  /// The first gap of a title.
  ///
  /// - Parameter added: what the project writes where something is missing.
  init?(
    in title: String, also added: AddedWords = AddedWords(),
    _ project: ProjectWords = ProjectWords()
  ) {
    guard !added.isEmpty || Self.mayHold(title) else { return nil }
    let words = title.split(separator: " ").map(Word.init)
    let isInTitleCase = TitleWords(title).isInTitleCase
    for index in words.indices {
      let word = words[index].text
      let gap = added.contains(word) ? word : Self.gap(at: index, of: words, isInTitleCase, project)
      guard let gap else { continue }
      text = gap
      return
    }
    return nil
  }

  /// A word with and without what stands around it.
  private struct Word {
    /// Without brackets and the punctuation behind it.
    let text: String
    let lowercased: String
    let opensClause: Bool
    let endsClause: Bool

    init(_ raw: Substring) {
      var rest = raw.drop { "([{“\"'".contains($0) }
      opensClause = rest.startIndex != raw.startIndex
      let end = rest.endIndex
      while let last = rest.last, ".,:;!)]}”\"'—".contains(last) { rest.removeLast() }
      endsClause = rest.endIndex != end
      text = String(rest)
      lowercased = text.lowercased()
    }
  }

  /// Most titles hold none of this.
  private static func mayHold(_ title: String) -> Bool {
    var title = title
    return title.withUTF8 { bytes in bytes.indices.contains { mayBegin(at: $0, of: bytes) } }
  }

  private static func mayBegin(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func holds(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }
    switch bytes[index] {
    case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "?"), UInt8(ascii: "_"): return true
    case UInt8(ascii: "T"): return holds("TB") || (index == 0 && holds("To be "))
    case UInt8(ascii: "N"): return holds("N%")
    case UInt8(ascii: "$"): return holds("$N")
    case UInt8(ascii: "x"): return holds("x%")
    case UInt8(ascii: " "): return holds(" to be ") || holds(" N to ")
    case UInt8(ascii: "("): return holds("(to be ")
    default: return false
    }
  }

  private static func gap(
    at index: Int, of words: [Word], _ isInTitleCase: Bool, _ project: ProjectWords
  ) -> String? {
    let word = words[index]
    let before = index > 0 ? words[index - 1] : nil
    let isLast = index == words.count - 1
    if GapWords.anywhere.contains(word.text) { return word.text }
    if GapWords.numerals.contains(word.text) {
      let isNumeral =
        before.map {
          project.holds($0.lowercased, in: .labels)
            || (index > 1 && !isInTitleCase && ($0.text.first?.isUppercase ?? false))
        } ?? false
      return isNumeral ? nil : word.text
    }
    if GapWords.atEnd.contains(word.text) { return isLast || word.endsClause ? word.text : nil }
    if word.lowercased == "from", index + 3 < words.count, words[index + 2].lowercased == "to",
      GapWords.ends.contains(words[index + 1].text), GapWords.ends.contains(words[index + 3].text)
    {
      return words[index...index + 3].map(\.text).joined(separator: " ")
    }
    return pending(at: index, of: words)
  }

  /// `(to be defined)`, `by a number to be agreed` — but not `processes to be defined`.
  private static func pending(at index: Int, of words: [Word]) -> String? {
    guard index + 2 < words.count, words[index].lowercased == "to",
      words[index + 1].lowercased == "be",
      GapWords.pending.contains(words[index + 2].lowercased),
      words[index + 2].endsClause || index + 3 == words.count
    else { return nil }
    let before = index > 0 ? words[index - 1] : nil
    let isClause =
      words[index].opensClause || (before.map { $0.endsClause || $0.text == "-" } ?? true)
    let isAmount = before.map { GapWords.leadIns.contains($0.lowercased) } ?? false
    guard isClause || isAmount else { return nil }
    return words[index...index + 2].map(\.text).joined(separator: " ")
  }
}
