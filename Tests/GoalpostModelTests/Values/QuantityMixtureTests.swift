import GoalpostModel
import Testing

/// Pieces of quantities in any order, from a fixed seed: nothing traps, and faults stay in the text.
@Suite struct QuantityMixtureTests {
  private static let pieces = [
    "3", "1,200", "0.5", ".", ",", "12", "99999999999999999999", "0", "%", "percent", "pp", "$",
    "€", "USD", "k", "M", "bn", "million", "x", "of", "out of", "/", "per", "day", "quotes", "h",
    "°C", "é", "e\u{301}", "\u{2212}", "-", "+", " ", " ", "\u{A0}", "–", "to", "~", "#", ":", ">=",
    "by", "a", "monthly", "March", "ten", "top", "🎯", "²", "'", "e6", "e-3", "or more", "\n", "m",
  ]

  private static func texts(seed: UInt64) -> [String] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<3_000).map { _ in
      (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined(
        separator: next(2) == 0 ? "" : " ")
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `Every mixture is read or refused with advice`(seed: UInt64) {
    for text in Self.texts(seed: seed) {
      let results = [
        Quantity.parse(text).map { _ in }, Change.parse(text).map { _ in },
        MeasuredIn.parse(text).map { _ in }, Confidence.parse(text).map { _ in },
        Weight.parse(text).map { _ in },
      ]
      for case .failure(let fault) in results {
        #expect(!fault.message.isEmpty && !fault.label.isEmpty && !fault.help.text.isEmpty)
        guard let range = fault.range else { continue }
        #expect(0 <= range.lowerBound && range.upperBound <= text.utf8.count, "\(text)")
        #expect(!range.isEmpty || text.utf8.isEmpty, "\(text)")
      }
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `What is printed of a quantity reads as the same amount of the same unit`(seed: UInt64)
    throws
  {
    var misread = [String]()
    for text in Self.texts(seed: seed) {
      guard case .success(let quantity) = Quantity.parse(text) else { continue }
      let printed = quantity.unit.format(quantity.amount, upTo: 30, in: .assumed)
      // Cents are rounded to the places that were asked for, and here there are enough.
      guard case .success(let again) = Quantity.parse(printed, in: QuantityContext(.change)),
        again.amount == quantity.amount,
        again.unit == quantity.unit
      else {
        misread.append("\(text) → \(printed)")
        continue
      }
    }
    #expect(misread.isEmpty)
  }
}
