import GoalpostModel

/// A title cut into words. What stands in brackets or quotes is left out: it is a label, a remark
/// or somebody else's words.
struct TitleWords: Sendable {
  struct Word: Sendable {
    /// Without the punctuation around it: `Reduce`, `$1.2M`, `5-year`.
    let text: String
    let lowercased: String
    /// A comma, colon, semicolon, dash or full stop stands behind it.
    fileprivate(set) var endsClause: Bool

    var isCapitalized: Bool { text.first?.isUppercase ?? false }
  }

  let words: [Word]
  /// What its words mean.
  let project: ProjectWords

  init(_ title: String, _ project: ProjectWords = ProjectWords()) {
    var reader = TitleReader(title, project)
    words = reader.readWords()
    self.project = project
  }

  /// Whether a word is in a list, built in or added by the project.
  func has(_ word: String, in list: TitleList) -> Bool { project.holds(word, in: list) }

  /// Whether a word is a plural noun, as far as its letters tell.
  func isPlural(_ word: String) -> Bool { PluralWords.holds(word, project) }

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
}

/// Cuts a title at its spaces. Every title of a project passes through here, so it looks at bytes.
private struct TitleReader {
  private let bytes: [UInt8]
  private var position = 0
  private let project: ProjectWords
  private var words: [TitleWords.Word] = []
  /// What was looked for to the end, and will not be found further on either.
  private var missing: Set<UInt32> = []

  init(_ title: String, _ project: ProjectWords) {
    bytes = Array(title.utf8)
    self.project = project
  }

  mutating func readWords() -> [TitleWords.Word] {
    words.reserveCapacity(12)
    while position < bytes.count {
      let mark = TitleMark(at: position, in: bytes)
      if mark.kind == .space {
        position += mark.length
      } else if let end = endOfAside() {
        position = end
      } else {
        readWord()
      }
    }
    return words
  }

  /// Behind the bracket or quote that closes what opens here, at a word's end.
  private mutating func endOfAside() -> Int? {
    guard let closing = TitleMark(at: position, in: bytes).closing, !missing.contains(closing)
    else { return nil }
    var index = position + 1
    while index < bytes.count {
      let mark = TitleMark(at: index, in: bytes)
      index += mark.length
      guard mark.scalar == closing else { continue }
      if index == bytes.count || TitleMark(at: index, in: bytes).kind != .letter { return index }
    }
    missing.insert(closing)
    return nil
  }

  /// Reads up to the next space, or to a dash that joins two clauses.
  private mutating func readWord() {
    var start = position
    var end = position
    var closes = false
    var isDot = false
    while position < bytes.count {
      let mark = TitleMark(at: position, in: bytes)
      if mark.kind == .space {
        guard joinsThousands(from: start, mark.length) else { break }
        position += mark.length
        continue
      }
      position += mark.length
      if mark.kind == .dash {
        closes = true
        break
      }
      switch mark.kind {
      case .letter:
        end = position
        closes = false
      case .clauseEnd where end > start:
        closes = true
        isDot = mark.scalar == UInt32(UInt8(ascii: "."))
      case .clauseEnd, .quote:
        if end == start { (start, end) = (position, position) }
      case .space, .dash: break
      }
    }
    append(start..<end, closes: closes, isDot: isDot)
  }

  /// Whether a space stands inside of a number, where the project groups thousands by spaces.
  private func joinsThousands(from start: Int, _ space: Int) -> Bool {
    guard project.numbers == .groupedBySpaces else { return false }
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index)
        && UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[index]
    }
    let next = position + space
    return isDigit(position - 1) && isDigit(next) && isDigit(next + 1) && isDigit(next + 2)
      && !isDigit(next + 3)
  }

  private mutating func append(_ range: Range<Int>, closes: Bool, isDot: Bool) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard !text.isEmpty, !["+", "/", "-", "--", "–"].contains(text) else {
      if let last = words.indices.last { words[last].endsClause = true }
      return
    }
    let lowercased = text.lowercased()
    let isAbbreviation = closes && isDot && Abbreviations.holds(lowercased, project)
    words.append(.init(text: text, lowercased: lowercased, endsClause: closes && !isAbbreviation))
  }
}

/// Words whose full stop ends no clause.
private enum Abbreviations {
  static func holds(_ word: String, _ project: ProjectWords) -> Bool {
    word == "no" || word == "approx" || project.holds(word, in: .months)
  }
}
