import GoalpostModel

/// Two measured clauses in one title: `Join 3 groups and leave a comment on 5 discussions`.
struct CompoundTitle: Equatable {
  let first: String
  let second: String

  /// Nil where a title measures one thing, or nobody can be sure.
  init?(_ title: String, _ project: ProjectWords = ProjectWords()) {
    if let halves = Self.halves(of: title, project) {
      (first, second) = halves
      return
    }
    let words = TitleWords(title, project)
    let all = TitleQuantity.all(in: words)
    guard let earliest = all.first else { return nil }
    var amounts = TitleAmounts(all, in: words)
    var before = earliest
    var later = all.dropFirst()
    for index in earliest.words.upperBound..<max(words.words.count, earliest.words.upperBound)
    where Self.joins(at: index, of: words) && !Self.isBetween(words, before: index) {
      while let next = later.first, next.words.upperBound <= index {
        before = next
        later.removeFirst()
      }
      guard let after = Self.amount(behind: index, in: words, &amounts),
        !(Self.isDuration(before, in: words) && Self.isDuration(after, in: words))
      else { continue }
      first = before.text
      second = after.text
      return
    }
    return nil
  }

  /// `Win 5 schools; 40% of classes come back`.
  private static func halves(
    of title: String, _ project: ProjectWords
  ) -> (String, String)? {
    let halves = title.split(separator: ";", maxSplits: 1)
      .map { TitleWords(String($0), project) }
    guard halves.count == 2, let before = TitleQuantity.all(in: halves[0]).last,
      let after = TitleQuantity.all(in: halves[1]).first, after.words.lowerBound < 3,
      !halves[1].words[..<after.words.lowerBound].contains(where: {
        CompoundWords.ties.contains($0.lowercased)
      })
    else { return nil }
    return (before.text, after.text)
  }

  private static func joins(at index: Int, of words: TitleWords) -> Bool {
    guard let word = words[index], CompoundWords.conjunctions.contains(word.lowercased),
      let next = words[index + 1]
    else { return false }
    return !CompoundWords.widenings.contains(next.lowercased)
  }

  /// `between 3 and 5`.
  private static func isBetween(_ words: TitleWords, before index: Int) -> Bool {
    words.words[..<index].suffix(4).contains { $0.lowercased == "between" }
  }

  /// The amount of the second clause.
  private static func amount(
    behind index: Int, in words: TitleWords, _ amounts: inout TitleAmounts
  ) -> TitleQuantity? {
    var position = index + 1
    while position <= index + 3, let word = words[position] {
      if let amount = amounts.beginning(at: position) { return amount }
      if position == index + 1, let one = one(at: position, in: words) { return one }
      guard !CompoundWords.ties.contains(word.lowercased) else { break }
      position += 1
    }
    guard let verb = words[index + 1]?.lowercased,
      CompoundWords.verbs.contains(verb) || words.has(verb, in: .verbs)
    else { return nil }
    return amounts.firstNumber(from: index + 2)
  }

  /// `1 person in each department`, which counts one of something.
  private static func one(at index: Int, in words: TitleWords) -> TitleQuantity? {
    guard words[index]?.text == "1", let noun = words.after(index), let first = noun.first,
      first.isLetter, first.isLowercase, !FunctionWords.all.contains(noun)
    else { return nil }
    return TitleQuantity(text: words.text(of: index..<index + 2), words: index..<index + 2)
  }

  /// `2 hours and 30 minutes` is one amount.
  private static func isDuration(_ amount: TitleQuantity, in words: TitleWords) -> Bool {
    amount.text.split(separator: " ").contains {
      words.has($0.lowercased(), in: .durations)
    }
  }
}
