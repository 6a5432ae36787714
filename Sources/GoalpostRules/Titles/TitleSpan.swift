import GoalpostModel

/// `from 12% to 14%`, or `to 14% from 12%`, in a title.
struct TitleSpan {
  let start: TitleAmount
  let end: TitleAmount
  /// `people aged from 18 to 25`: it says who, not how much.
  let isAge: Bool

  /// The spans of a title, in its order.
  static func all(among amounts: [TitleAmount], in title: TitleWords) -> [TitleSpan] {
    zip(amounts, amounts.dropFirst()).compactMap { first, second in
      guard second.words.lowerBound - first.words.upperBound <= 3,
        let before = preposition(of: first, in: title),
        let between = preposition(of: second, in: title)
      else { return nil }
      let isAge = isAge(first, in: title)
      switch (before, between) {
      case ("from", "to"): return TitleSpan(start: first, end: second, isAge: isAge)
      case ("to", "from"): return TitleSpan(start: second, end: first, isAge: isAge)
      default: return nil
      }
    }
  }

  private static func preposition(of amount: TitleAmount, in title: TitleWords) -> String? {
    let index = amount.words.lowerBound
    guard let before = title[index - 1] else { return nil }
    return title.has(before.text, in: .currencies)
      ? title[index - 2]?.lowercased : before.lowercased
  }

  private static func isAge(_ amount: TitleAmount, in title: TitleWords) -> Bool {
    title[amount.words.lowerBound - 2].map { title.has($0.lowercased, in: .spans) } ?? false
  }
}
