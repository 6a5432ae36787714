import GoalpostModel

/// A quantity as somebody in the world may write it, with what was meant by it. Made without the
/// product's grammar, so that what the product reads can be held against it.
struct WrittenQuantity {
  /// How a country or a program writes numbers.
  struct Locale: CaseIterable {
    let name: String
    let grouping: String
    let decimal: String
    /// Digits in twos above the thousands.
    var isIndian = false

    static let allCases = [
      Locale(name: "United States", grouping: ",", decimal: "."),
      Locale(name: "Germany", grouping: ".", decimal: ","),
      Locale(name: "France", grouping: "\u{202F}", decimal: ","),
      Locale(name: "Sweden", grouping: "\u{A0}", decimal: ","),
      Locale(name: "Poland", grouping: " ", decimal: ","),
      Locale(name: "Switzerland", grouping: "'", decimal: "."),
      Locale(name: "Switzerland, typographic", grouping: "’", decimal: "."),
      Locale(name: "India", grouping: ",", decimal: ".", isIndian: true),
      Locale(name: "programs", grouping: "_", decimal: "."),
      Locale(name: "Britain, once", grouping: ",", decimal: "·"),
    ]
  }

  /// A unit, and how an amount of it is written around the number.
  struct Unit: CaseIterable {
    let before: String
    let after: String
    /// What one of the number stands for.
    let factor: Rational

    init(_ before: String, _ after: String, _ factor: Rational = 1) {
      (self.before, self.after, self.factor) = (before, after, factor)
    }

    static let allCases = [
      Unit("", ""), Unit("", "%", Rational(1, over: 100)), Unit("", " %", Rational(1, over: 100)),
      Unit("€", ""), Unit("", " €"), Unit("$", ""), Unit("USD ", ""), Unit("CHF ", ""),
      Unit("$", "M", 1_000_000), Unit("", "k €", 1_000), Unit("", " million", 1_000_000),
      Unit("", " visitors"), Unit("", " days"), Unit("", " ms"), Unit("", " kg"), Unit("", " GB"),
      Unit("", " per day"), Unit("", "/mo"), Unit("", " MRs per person"), Unit("", " °C"),
      Unit("", "x"), Unit("", "pp", Rational(1, over: 100)),
      Unit("", " bps", Rational(1, over: 10_000)), Unit("", " p.a."),
    ]
  }

  /// What people put around a quantity that is none of it.
  static let decorations: [(before: String, after: String)] = [
    ("~", ""), ("ca. ", ""), (">= ", ""), ("<", ""),
    ("", "+"), ("+", ""), ("up to ", ""), ("", " or more"), ("", " (est.)"), ("#", ""), ("", "."),
    ("", " by Q3"), ("*", "*"), ("", " less"), ("", " → 4"), ("", "-9"), ("around ", " or so"),
  ]

  let text: String
  /// The number as written, without what stands around it.
  let numeral: String
  let locale: Locale
  let isDecorated: Bool
  /// What the number means to its author.
  let number: Rational
  let unit: Unit

  var amount: Rational { number * unit.factor }

  /// The number to a reader of a style; nil where the style writes no number like this.
  func number(in style: NumberStyle) -> Rational? {
    let (grouping, decimal): (Set<Character>, Character) =
      switch style {
      case .groupedByCommas: ([",", "_"], ".")
      case .groupedByPoints: ([".", "_"], ",")
      case .groupedBySpaces: ([" ", "\u{A0}", "\u{202F}", "_"], ",")
      case .groupedByApostrophes: (["'", "’", "_"], ".")
      }
    var parts = numeral.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    let fraction = parts.count == 2 ? parts.removeLast() : ""
    let signs = Set(parts[0].filter { !$0.isNumber })
    guard signs.count <= 1 else { return nil }
    let groups = parts[0].split(omittingEmptySubsequences: false) { grouping.contains($0) }
    let isGrouped =
      groups.count == 1
      || (groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
        && groups[0].first != "0")
    let digits = groups.joined() + fraction
    guard isGrouped, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let whole = Int(digits)
    else { return nil }
    return Rational(whole) / Rational(Self.power(fraction.count))
  }

  init(from chance: inout Chance) {
    locale = Locale.allCases[chance.below(Locale.allCases.count)]
    unit = Unit.allCases[chance.below(Unit.allCases.count)]
    let decoration =
      chance.below(2) == 0 ? ("", "") : Self.decorations[chance.below(Self.decorations.count)]
    isDecorated = decoration.0 + decoration.1 != ""
    let digits = 1 + chance.below(7)
    let whole = chance.below(Self.power(digits))
    let places = [0, 0, 1, 2, 3, 4][chance.below(6)]
    let fraction = chance.below(Self.power(places))
    number = Rational(whole) + Rational(fraction) / Rational(Self.power(places))
    let isGrouped = chance.below(4) > 0
    var written = isGrouped ? Self.grouped("\(whole)", locale) : "\(whole)"
    if places > 0 {
      let tail = String(fraction)
      written += locale.decimal + String(repeating: "0", count: places - tail.count) + tail
    }
    numeral = written
    text = decoration.0 + unit.before + written + unit.after + decoration.1
  }

  private static func power(_ places: Int) -> Int {
    (0..<places).reduce(1) { power, _ in power * 10 }
  }

  private static func grouped(_ digits: String, _ locale: Locale) -> String {
    guard digits.count > 3 else { return digits }
    var head = String(digits.dropLast(3))
    var groups = [String(digits.suffix(3))]
    let size = locale.isIndian ? 2 : 3
    while !head.isEmpty {
      groups.append(String(head.suffix(size)))
      head = String(head.dropLast(size))
    }
    return groups.reversed().joined(separator: locale.grouping)
  }
}

/// Numbers from a seed: the same on every machine.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 0 up to the bound.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
