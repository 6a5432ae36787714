/// `1 in 20`, `3 out of 4 customers`: a share, said by two numbers.
enum ChanceAdvice {
  static let fault: QuantityAdvice.Form = { text, context in
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, words[1].lowercased() == "in",
      !words.dropFirst(3).contains(where: { $0.contains(where: \.isNumber) }),
      let part = Numeral(words[0]), let whole = Numeral(words[2]),
      let above = part.readings.first, part.readings.count == 1,
      let below = whole.readings.first, whole.readings.count == 1,
      let share = above.divided(by: below), share <= 1
    else { return nil }
    let percent = share * 100
    let offer = context.numbers.typed(percent) + "%"
    // A third has no end: help never rounds.
    let isExact = (percent * .powerOfTen(6)).isWhole
    return QuantityFault(
      "a share is written with `%`: `\(text)`", label: "two numbers",
      help: (isExact
        ? .computed([(offer, share)], context.numbers) { "write \($0[0])" } : nil)
        ?? .explain("write the share with `%`"))
  }
}
