import GoalpostModel

/// The verb that a title opens with: `Reduce` of `[EU] Successfully reduce churn`.
struct OpeningWord {
  /// In lower case and its first form: `launch` of `We have launched`.
  let text: String
  /// With the word behind it: `set up`.
  let phrase: String
  /// Its place among the title's words.
  let index: Int

  /// Nil where the title opens with no verb at all: `Release notes are ready on time`.
  init?(of title: TitleWords) {
    var index = 0
    while let word = title[index]?.lowercased, title.has(word, in: .openers) {
      index += 1
    }
    let isPerfect = title[index - 1].map { OpeningWords.perfect.contains($0.lowercased) } ?? false
    index = Self.lastVerb(of: title, from: index)
    guard let word = title[index] else { return nil }
    let following = title.words[(index + 1)...].prefix(4)
    guard !following.contains(where: { OpeningWords.predicates.contains($0.lowercased) }) else {
      return nil
    }
    let verb = isPerfect ? Self.firstForm(of: word.lowercased, in: title) : word.lowercased
    text = verb
    phrase = title.after(index).map { "\(verb) \($0)" } ?? verb
    self.index = index
  }

  /// `Design and launch` is about launching; `Design, build and launch` too.
  private static func lastVerb(of title: TitleWords, from start: Int) -> Int {
    var index = start
    while let first = title[index], let link = title[index + 1], let next = title[index + 2] {
      if link.lowercased == "and" || link.lowercased == "&", isVerb(next.lowercased, in: title) {
        index += 2
      } else if first.endsClause, isVerb(first.lowercased, in: title),
        isVerb(link.lowercased, in: title),
        next.lowercased == "and" || next.lowercased == "&"
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func isVerb(_ word: String, in title: TitleWords) -> Bool {
    ActivityWords.verbs.contains(word) || ActivityWords.nounsToo.contains(word)
      || DirectionWords.up.contains(word) || DirectionWords.down.contains(word)
      || title.has(word, in: .verbs) || OutputVerbWords.openings.contains(word)
  }

  /// `launch` of `launched`, `ship` of `shipped`, `cut` of `cut`.
  private static func firstForm(of participle: String, in title: TitleWords) -> String {
    guard participle.hasSuffix("ed") else { return participle == "written" ? "write" : participle }
    let stem = String(participle.dropLast(2))
    var candidates = [stem, stem + "e"]
    if stem.hasSuffix("i") { candidates.append(stem.dropLast() + "y") }
    if stem.last == stem.dropLast().last { candidates.append(String(stem.dropLast())) }
    return candidates.first { isVerb($0, in: title) } ?? participle
  }
}
