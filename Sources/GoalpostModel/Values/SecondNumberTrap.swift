/// Numbers among the words after a number: two quantities in one text, of which the second would be
/// lost in the unit.
extension UnitTrap {
  /// `1e6`.
  func refuseExponent(_ cursor: TextCursor) throws(QuantityFault) {
    guard first.utf8.first?.lowercased == UInt8(ascii: "e") else { return }
    let exponent = first.dropFirst()
    guard exponent.utf8.contains(where: \.isDigit),
      exponent.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return }
    var help: QuantityHelp?
    let number = cursor.text[..<numberEnd]
    if let power = Int(exponent), -18...18 ~= power,
      let amount = Quantity.unambiguous(String(number), cursor.numbers)?.amount,
      let digits = number.firstIndex(where: \.isNumber),
      let mantissa = Rational(decimal: number[digits...], in: cursor.numbers)
    {
      let factor: Rational = power < 0 ? 1 / .powerOfTen(-power) : .powerOfTen(power)
      let offer =
        number[..<digits] + cursor.numbers.typed(mantissa * factor)
        + cursor.text[first.endIndex...]
      help = .computed(String(offer), amount * factor, in: cursor)
    }
    throw QuantityFault(
      "numbers have no exponents: `\(cursor.text[..<first.endIndex])`", label: "an exponent",
      help: help ?? .explain("write the number in full, or with `k`, `M` or `B`"),
      range: range(of: first, cursor))
  }

  /// `10k-15k`, `3x5`, `0x10`, `2k5`: digits in a word that is joined to the number. Names of things
  /// begin with more letters, or with none before a space: `5CO2` counts `CO2`.
  func refuseAttachedNumber(_ cursor: TextCursor) throws(QuantityFault) {
    let letters = first.prefix { $0.isLetter }
    let tail = first[letters.endIndex...]
    guard let next = tail.first, next.isNumber ? letters.utf8.count <= 1 : next == "-",
      tail.contains(where: \.isNumber), !["m2", "m3"].contains(first.keyword)
    else { return }
    throw secondNumber(cursor, at: first)
  }

  /// `1 h 30 min` and `1h30`.
  func refuseSecondDuration(_ cursor: TextCursor) throws(QuantityFault) {
    guard words.utf8.contains(where: \.isDigit) else { return }
    let name = first.prefix { $0.isLetter }
    guard let unit = TimeUnit(name: name) else { return }
    let tail = Substring(words[name.endIndex...].unicodeScalars.drop(while: \.isSpace))
    guard tail.utf8.first?.isDigit == true else { return }
    var help: QuantityHelp?
    if let larger = Rational(decimal: cursor.text[..<numberEnd], in: cursor.numbers),
      let rest = Quantity.unambiguous(String(tail), cursor.numbers),
      case .duration(let smaller) = rest.unit.kind, let factor = unit.factor(to: smaller)
    {
      let sum = larger * factor + rest.amount
      let offer = "\(cursor.numbers.typed(sum)) \(smaller.printed(afterOne: sum == 1))"
      help = .computed(offer, sum, in: cursor)
    }
    throw QuantityFault(
      "a duration is one number and one unit: `\(cursor.text)`", label: "a second duration",
      help: help ?? .explain("write it in one unit, like `90 min`"),
      range: range(of: tail, cursor))
  }

  /// `300 ms p99`: which of many values it is belongs into the title.
  func refusePercentile(_ cursor: TextCursor) throws(QuantityFault) {
    guard UnitOfMeasure.Kind(measuring: first) != nil else { return }
    let rest = words[first.endIndex...].betweenSpaces
    guard let last = rest.last, Self.isStatistic(last) else { return }
    let quantity = String(cursor.text[..<first.endIndex]).trimmed
    throw QuantityFault(
      "`\(last)` says which value it is, and belongs into the title: `\(cursor.text)`",
      label: "not a unit",
      help: .offer(
        [(quantity, nil)], insteadOf: TextCursor(quantity, cursor.numbers, isTrial: cursor.isTrial)
      ) { "write \($0[0]), and `\(last)` in the `title`" }
        ?? .explain("write `\(last)` in the `title`"),
      range: range(of: last, cursor))
  }

  private static func isStatistic(_ word: Substring) -> Bool {
    let name = word.keyword
    if name.first == "p", name.utf8.count > 1, name.dropFirst().allSatisfy(\.isNumber) {
      return true
    }
    return ["median", "mean", "average", "avg", "percentile", "max", "maximum", "p"].contains(name)
  }

  /// `1 in 20`, `8 to 12 visits`, `5 kg 300 g`, `5 days-7 days`. A number after a noun names
  /// something: `20 tier 1 leads`.
  ///
  /// - Parameter areShown: the words stand after a share or money; only a second end is refused.
  func refuseSecondNumber(_ cursor: TextCursor, areShown: Bool) throws(QuantityFault) {
    let parts = words.betweenSpaces
    for (index, part) in parts.enumerated() {
      if index > 0, let digit = part.first(where: { $0 != "-" }), digit.isNumber || isCounted(part)
      {
        let before = parts[index - 1]
        if part.first == "-" || (areShown ? Self.opensSecondEnd(before) : Self.joins(before)) {
          throw secondNumber(cursor, at: part)
        }
      }
      // `days-7 days`: the same unit once more.
      if let dash = part.firstIndex(of: "-"), part.index(after: dash) < part.endIndex,
        part[part.index(after: dash)].isNumber,
        Self.measures(part[..<dash]) || index == parts.count - 1 && part[..<dash].isLowercase
          || parts.dropFirst(index + 1).first.map({ $0 == part[..<dash] }) == true
      {
        throw secondNumber(cursor, at: part)
      }
    }
  }

  /// A unit or a magnitude, after which a number is a second amount: no name of a thing.
  private static func measures(_ word: Substring) -> Bool {
    UnitOfMeasure.Kind(measuring: word) != nil || Currency.code(word) != nil
      || shortNames.contains(word.keyword)
  }

  private static let shortNames: Set<String> = [
    "bp", "bps", "g", "kg", "t", "m", "mm", "cm", "km", "l", "ml", "kw", "kwh", "mwh", "gwh", "pp",
    "percent", "°c", "°f", "k", "mio", "mn", "bn", "thousand", "million", "billion",
  ]

  private func isCounted(_ word: Substring) -> Bool { NumberWords.value(of: word) != nil }

  /// Whether a number after the word is another amount, not the name of something.
  private static func joins(_ word: Substring) -> Bool {
    let name = word.keyword
    return opensSecondEnd(word) || joints.contains(name)
      || measures(word)
      || (word.count <= 2 && word.isLowercase)
  }

  private static func opensSecondEnd(_ word: Substring) -> Bool {
    ["-", "to", "or", "and", "bis", "und", "until", "vs", "versus"].contains(word.keyword)
  }

  private static let joints: Set<String> = [
    "in", "of", "out", "from", "von", "auf", "aus", "sur", "van", "plus", "minus", "times",
    "against", "than", "at", "under", "over", "below", "above", "pounds", "ounces", "feet",
    "inches", "dollars", "cents", "euro", "euros", "kgs", "lbs", "every",
  ]

  private func secondNumber(_ cursor: TextCursor, at part: Substring) -> QuantityFault {
    QuantityFault(
      "more than one number: `\(cursor.text.trimmed)`", label: "a second number",
      help: .explain("write one number and its unit"), range: range(of: part, cursor))
  }
}

extension Substring {
  /// All of it small letters: a noun, not the name of a model.
  fileprivate var isLowercase: Bool { allSatisfy(\.isLowercase) }
}
