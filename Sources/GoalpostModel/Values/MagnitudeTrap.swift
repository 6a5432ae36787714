/// Words and letters after a number that multiply it, in a form that is not read as a magnitude.
extension UnitTrap {
  /// `2 hundred visitors`, `5 Mio`, `$3 trillion`: read as a unit they would be lost.
  func refuseMagnitudeWord(_ cursor: TextCursor) throws(QuantityFault) {
    if first.keyword == "mil" { throw unclear(cursor, "5k` for thousands, `5M") }
    guard let factor = Self.multipliers[first.keyword] else { return }
    let number = cursor.text[..<numberEnd]
    let rest = cursor.text[first.endIndex...]
    var help: QuantityHelp?
    if number.utf8.last?.isDigit == true,
      let amount = Quantity.unambiguous(String(number), cursor.numbers)?.amount
    {
      let letter = Self.letters.first { $0.factor == factor }?.letter
      let digits = number.drop { !$0.isNumber }
      let full = Rational(decimal: digits, in: cursor.numbers).map {
        number[..<digits.startIndex] + cursor.numbers.typed($0 * factor)
      }
      if let offer = letter.map({ number + $0 }) ?? full {
        help = .computed(String(offer) + rest, amount * factor, in: cursor)
      }
    }
    throw QuantityFault(
      "`\(first)` multiplies the number, and is not read: `\(cursor.text.trimmed)`",
      label: "not a unit",
      help: help ?? .explain("write the number in full, or with `k`, `M` or `B` right after it"),
      range: range(of: first, cursor))
  }

  /// Other than `thousand`, `million` and `billion`, which are read. `mil` is a thousand to some and
  /// a million to others.
  private static let multipliers: [String: Rational] = [
    "hundred": 100, "hundreds": 100, "dozen": 12, "dozens": 12, "lakh": 100_000, "lakhs": 100_000,
    "crore": 10_000_000, "crores": 10_000_000,
    "thousands": 1_000, "tsd": 1_000, "tausend": 1_000,
    "millions": 1_000_000, "mio": 1_000_000, "mln": 1_000_000, "mn": 1_000_000,
    "millionen": 1_000_000, "millones": 1_000_000,
    "billions": 1_000_000_000, "bn": 1_000_000_000, "bln": 1_000_000_000, "mrd": 1_000_000_000,
    "milliarden": 1_000_000_000, "milliards": 1_000_000_000,
    "trillion": 1_000_000_000_000, "trillions": 1_000_000_000_000, "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000, "billionen": 1_000_000_000_000,
    "mld": 1_000_000_000, "mrds": 1_000_000_000, "miliardi": 1_000_000_000, "md": 1_000_000_000,
    "bil": 1_000_000_000, "bilhões": 1_000_000_000, "милрд": 1_000_000_000, "млрд": 1_000_000_000,
    "mill": 1_000_000, "mlns": 1_000_000, "milioni": 1_000_000, "miljoen": 1_000_000,
    "miljoner": 1_000_000, "milhões": 1_000_000, "milyon": 1_000_000, "juta": 1_000_000,
    "jt": 1_000_000, "млн": 1_000_000, "triệu": 1_000_000, "milionów": 1_000_000,
    "mila": 1_000, "mille": 1_000, "тыс": 1_000, "тысяч": 1_000, "grand": 1_000, "teur": 1_000,
    "lacs": 100_000, "lac": 100_000, "cr": 10_000_000, "करोड़": 10_000_000, "लाख": 100_000,
    "万": 10_000, "萬": 10_000, "만": 10_000, "億": 100_000_000, "亿": 100_000_000,
    "억": 100_000_000, "千": 1_000, "kk": 1_000_000,
    "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
  ]

  private static let letters: [(factor: Rational, letter: String)] = [
    (1_000, "k"), (1_000_000, "M"), (1_000_000_000, "B"),
  ]

  /// `$5m`, `$10 M`, `5m followers`, `10 k`; but `5 m` is metres.
  func refuseMagnitudeLetter(
    _ cursor: TextCursor, hasCurrency: Bool
  ) throws(QuantityFault) {
    let isFollowed = first.endIndex != words.endIndex
    let number = cursor.text[..<numberEnd]
    let rest = cursor.text[first.endIndex...]
    // `€5MEUR`, `$5MARR`: the magnitude is lost in the word.
    if hasCurrency, isAttached, first.count > 1, let letter = first.first, "kKMB".contains(letter),
      number.utf8.last?.isDigit == true
    {
      throw QuantityFault(
        "`\(first)` is joined to the number: `\(cursor.text.trimmed)`", label: "a magnitude?",
        help: .write("\(number)\(letter) \(first.dropFirst())\(rest)", insteadOf: cursor)
          ?? .explain("write a space after the magnitude"),
        range: range(of: first, cursor))
    }
    if hasCurrency, ["t", "tr"].contains(first.keyword) { throw otherMagnitude(cursor) }
    guard first.utf8.count <= 3 else { return }
    if hasCurrency, first.keyword == "mm" { throw unclear(cursor, "5M` for millions, `5k") }
    if let letter = MagnitudeGrammar.letter(meantBy: first),
      hasCurrency || isFollowed || first == "k"
    {
      throw QuantityFault(
        "`\(first)` is no magnitude here", label: "meant as `\(letter)`?",
        help: .write("\(number)\(letter)\(rest)", insteadOf: cursor)
          ?? .explain("write the number in full"),
        range: range(of: first, cursor))
    }
    // In `measured_in` there is no number, and `m` is metres.
    guard !isFollowed, number.contains(where: \.isNumber) else { return }
    switch (String(first), isAttached) {
    case ("m", true): throw unclear(cursor, "5M` for millions, `5 m` for metres, `5 min")
    case ("b", true), ("B", false): throw unclear(cursor, "5B` for billions, `5 bytes")
    case ("M", false): throw unclear(cursor, "5M` for millions, `5 min` for minutes, `5 m")
    case ("K", false): throw unclear(cursor, "5K` for thousands, `5 kelvin")
    case ("T", _): throw otherMagnitude(cursor)
    default: break
    }
  }

  private func unclear(_ cursor: TextCursor, _ examples: String) -> QuantityFault {
    QuantityFault(
      "`\(cursor.text.trimmed)` could be a large number or a unit", label: "which of the two?",
      help: .explain("say which is meant, as in `\(examples)`"), range: range(of: first, cursor))
  }

  private func otherMagnitude(_ cursor: TextCursor) -> QuantityFault {
    QuantityFault(
      "`\(first)` is no magnitude: `\(cursor.text.trimmed)`", label: "not read",
      help: .explain("write trillions in billions, with `B` right after the number"),
      range: range(of: first, cursor))
  }
}
