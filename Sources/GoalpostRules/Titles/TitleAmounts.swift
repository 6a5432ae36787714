import GoalpostModel

/// The amounts of a title by their places, with the numbers that a verb makes amounts.
struct TitleAmounts {
  private let words: TitleWords
  private let starts: [Int: TitleQuantity]
  /// For each word where the next number begins, itself included; made when it is first asked for,
  /// so that asking behind each of many verbs does not look through the rest of the title again.
  private lazy var nextNumbers = makeNextNumbers()

  init(_ amounts: [TitleQuantity], in words: TitleWords) {
    self.words = words
    starts = Dictionary(
      amounts.map { ($0.words.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func beginning(at index: Int) -> TitleQuantity? { starts[index] }

  /// Any number behind a verb, `the 5 most popular` too; no year, day or name.
  mutating func firstNumber(from start: Int) -> TitleQuantity? {
    guard start < words.words.count, let index = nextNumbers[start] else { return nil }
    if let amount = starts[index] { return amount }
    let end = endOfNoun(behind: index)
    return TitleQuantity(text: words.text(of: index..<end), words: index..<end)
  }

  private func makeNextNumbers() -> [Int?] {
    var next: [Int?] = Array(repeating: nil, count: words.words.count + 1)
    for index in words.words.indices.reversed() {
      next[index] = isNumber(at: index) ? index : next[index + 1]
    }
    return next
  }

  private func isNumber(at index: Int) -> Bool {
    if starts[index] != nil { return true }
    guard words.before(index) == "the", let noun = words.after(index),
      !words.has(noun, in: .months), !FunctionWords.all.contains(noun),
      let number = TitleNumber(words.words[index].text, words.project.numbers)
    else { return false }
    return number.kind == .bare && !number.isYear
  }

  /// Behind the plural noun that a number counts, else behind the number.
  private func endOfNoun(behind index: Int) -> Int {
    var position = index
    while position < index + 3, let word = words.after(position) {
      guard !FunctionWords.all.contains(word) else { break }
      position += 1
      if words.isPlural(word) { return position + 1 }
    }
    return index + 1
  }
}
