import GoalpostModel
import Invariants
import SnapshotSupport
import Testing

/// Nothing is misread: what a person writes is what the program reads, or it asks.
@Suite struct MisreadingTests {
  private static let styles: [NumberStyle?] = [nil] + NumberStyle.allCases.map(Optional.some)

  /// What became of many strings.
  private struct Outcome: Equatable {
    var read = 0
    var asked = 0
    var refusedWithOffer = 0
    var refusedWithout = 0

    var all: Int { read + asked + refusedWithOffer + refusedWithout }
  }

  @Test func `ten thousand strings are read as written, or refused without another number`() {
    var chance = Chance(seed: 14)
    let strings = (0..<10_000).map { _ in WrittenQuantity(from: &chance) }
    for style in Self.styles {
      var outcome = Outcome()
      var broken: [String] = []
      // Every string where the project says nothing, and a quarter of them in each style.
      let some = strings.enumerated().filter { style == nil || $0.offset % 4 == style?.turn }
      for (_, written) in some { broken += Self.hold(written, in: style, &outcome) }
      #expect(broken == [], "\(style?.rawValue ?? "not said")")
      #expect(outcome.all == some.count)
      // A grammar that refuses everything misreads nothing; this one reads what is well written.
      #expect(outcome.read > some.count / 5)
      #expect(outcome.refusedWithOffer > some.count / 5)
      print(
        "numbers \(style?.rawValue ?? "not said"): \(outcome.read) read, \(outcome.asked) asked, "
          + "\(outcome.refusedWithOffer) refused with an offer, \(outcome.refusedWithout) without")
    }
  }

  private static func hold(
    _ written: WrittenQuantity, in style: NumberStyle?, _ outcome: inout Outcome
  ) -> [String] {
    var broken: [String] = []
    switch Quantity.parse(written.text, in: QuantityContext(.target, numbers: style)) {
    case .success(let quantity) where quantity.isAmbiguous: outcome.asked += 1
    case .success(let quantity):
      outcome.read += 1
      let meant = written.number(in: style ?? .assumed).map { $0 * written.unit.factor }
      if quantity.amount != meant || written.isDecorated {
        broken.append("\(written.text) is read as \(quantity.amount)")
      }
    case .failure(let fault):
      let offers = fault.help.offers
      if offers.isEmpty { outcome.refusedWithout += 1 } else { outcome.refusedWithOffer += 1 }
      broken += HelpInvariant.check(fault.help, for: written.text, in: style)
      // Two bounds, or a start and an end, each of which is part of what was written.
      let isSpan = Set(offers.map(\.field)).count > 1 && Set(offers.map(\.text)).count > 1
      let amounts = offers.map { Quantity.plain($0.text, style)?.amount }
      // What the style reads is what was written; in another style it is what the author meant.
      let number = written.number(in: style ?? .assumed) ?? written.number
      let meant = number * written.unit.factor
      let isMeant = amounts.contains(meant) || amounts.contains(-meant)
      if !offers.isEmpty, !isMeant, !isSpan {
        broken.append("\(written.text) is answered by \(offers.map(\.text))")
      }
      // What a style writes like this, undecorated, is read in it.
      if !written.isDecorated, written.number(in: style ?? .assumed) != nil {
        broken.append("\(written.text) is refused: \(fault.message)")
      }
    }
    return broken
  }

  @Test func `what a style prints is read in it`() {
    var chance = Chance(seed: 41)
    for _ in 0..<2_000 {
      let number = WrittenQuantity(from: &chance).number
      for style in NumberStyle.allCases {
        let printed = number.grouped(upTo: 6, in: style)
        #expect(Rational(decimal: printed, in: style) == number, "\(printed)")
      }
    }
  }

  @Test func `no string that was kept is answered by another number`() throws {
    for path in Repository.files(below: "Fuzzing/Corpus/quantity", suffix: "") {
      let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
      for style in Self.styles {
        guard
          case .failure(let fault) = Quantity.parse(
            text, in: QuantityContext(.target, numbers: style))
        else { continue }
        #expect(HelpInvariant.check(fault.help, for: text, in: style) == [])
      }
    }
  }
}

extension NumberStyle {
  /// Its place among the styles.
  fileprivate var turn: Int? { Self.allCases.firstIndex(of: self) }
}
