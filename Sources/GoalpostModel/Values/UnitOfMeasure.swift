/// What a number counts or measures: a kind, and what it is per.
package struct UnitOfMeasure: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A number alone.
    case none
    /// `%`; its amounts are fractions of one: 30% is 3/10.
    case share
    /// `pp`, a difference of shares; its amounts are fractions of one: 5pp is 1/20.
    case shareDifference
    /// Money, by its ISO 4217 code.
    case currency(code: String)
    /// A number on a scale that ends there: the 5 of `4.2 of 5`.
    case scale(of: Rational)
    /// `x`, so many times.
    case times
    case duration(TimeUnit)
    case dataSize(DataUnit)
    /// Anything else, by its words.
    case counted(CountedWords)
  }

  /// What a rate is per: `per 1,000 bed days`.
  package struct Denominator: Hashable, Sendable {
    /// Above zero; 1 where none is written.
    package let number: Rational
    package let words: CountedWords

    package init(_ number: Rational = 1, _ words: CountedWords) {
      self.number = number
      self.words = words
    }
  }

  package let kind: Kind
  /// In the order written; empty where it is no rate.
  package let denominators: [Denominator]

  package init(_ kind: Kind, per denominators: [Denominator] = []) {
    self.kind = kind
    self.denominators = denominators
  }

  /// A number alone.
  package static let none = UnitOfMeasure(.none)
  package static let share = UnitOfMeasure(.share)

  /// Whether it is no unit at all.
  package var isNone: Bool { kind == .none && denominators.isEmpty }
  package var isShare: Bool { kind == .share && denominators.isEmpty }
  package var isRate: Bool { !denominators.isEmpty }

  /// `per person per month` and `per month per person` are one unit.
  package static func == (left: UnitOfMeasure, right: UnitOfMeasure) -> Bool {
    left.kind == right.kind && left.hasDenominators(of: right)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(denominators.count)
  }

  private func hasDenominators(of other: UnitOfMeasure) -> Bool {
    if denominators == other.denominators { return true }
    guard denominators.count == other.denominators.count else { return false }
    var unmatched = other.denominators
    for denominator in denominators {
      guard let index = unmatched.firstIndex(of: denominator) else { return false }
      unmatched.remove(at: index)
    }
    return true
  }
}

extension UnitOfMeasure {
  /// Whether amounts of the two can be compared. A number alone goes with any counted unit that is
  /// no rate, and with nothing else.
  package func isCompatible(with other: UnitOfMeasure) -> Bool {
    factor(to: other) != nil
  }

  /// What to multiply an amount by to have it in the other unit; nil where they do not go together.
  /// Exact conversions only; what a rate is per is never converted.
  package func factor(to other: UnitOfMeasure) -> Rational? {
    guard hasDenominators(of: other) else { return nil }
    switch (kind, other.kind) {
    case (.duration(let own), .duration(let others)): return own.factor(to: others)
    case (.dataSize(let own), .dataSize(let others)): return own.factor(to: others)
    case (.none, .counted), (.counted, .none): return isRate ? nil : 1
    default: return kind == other.kind ? 1 : nil
    }
  }

  /// What it is called in a sentence: `a share`, `US dollars`, `no unit`; words as they were
  /// written, in backticks.
  package var name: String {
    let rate = denominators.map { " per \($0.text(in: .assumed))" }.joined()
    switch kind {
    case .none: return rate.isEmpty ? "no unit" : "`\(rate.dropFirst())`"
    case .counted(let words): return "`\(words.text)\(rate)`"
    case .share: return "a share" + rate
    case .shareDifference: return "percentage points" + rate
    case .currency(let code): return (Currency.name(ofCode: code) ?? code) + rate
    case .scale(let end): return "a scale of \(end.grouped(upTo: 6, in: .assumed))" + rate
    case .times: return "times" + rate
    case .duration(let unit): return unit.rawValue + "s" + rate
    case .dataSize(let unit): return unit.rawValue + rate
    }
  }
}

extension UnitOfMeasure.Denominator {
  /// As it is written after `per`: `month`, `1,000 bed days`.
  func text(in style: NumberStyle) -> String {
    number == 1 ? words.text : "\(number.grouped(upTo: 6, in: style)) \(words.text)"
  }
}
