/// What to type instead of a text that is no quantity.
///
/// Help never changes a number: a text is offered only where reading it gives the numbers that were
/// written. Where that cannot be shown, help explains and offers nothing.
package struct QuantityHelp: Hashable, Sendable {
  /// A text to type, and the field to type it in; nil is the field that was read.
  package struct Offer: Hashable, Sendable {
    package let field: String?
    package let text: String
    /// It says the amount in another way: `90 min` for `1:30`.
    package let isComputed: Bool

    fileprivate var code: String { field.map { "`\($0): \(text)`" } ?? "`\(text)`" }
  }

  /// The sentence, with what it offers in backticks.
  package let text: String
  /// Empty where it only explains.
  package let offers: [Offer]

  private init(text: String, offers: [Offer]) {
    self.text = text
    self.offers = offers
  }

  /// Says what is wanted, without a number of the reader's.
  static func explain(_ text: String) -> QuantityHelp { QuantityHelp(text: text, offers: []) }

  /// What is wanted, by examples in the project's way of writing.
  static func example(_ numbers: NumberStyle?) -> QuantityHelp {
    .explain(
      "write a number and its unit, like `30%`, `$\(numbers.inForce.printing(decimal: "1.2"))M` or "
        + "`24 quotes`")
  }

  /// Offers a text for the one that the cursor reads; nil where it holds other numbers.
  static func write(
    _ candidate: some StringProtocol, insteadOf cursor: TextCursor
  ) -> QuantityHelp? {
    writeOne(of: [String(candidate)], insteadOf: cursor)
  }

  /// Offers several readings of one text, of which its author knows the right one; nil where one of
  /// them holds other numbers.
  static func writeOne(of candidates: [String], insteadOf cursor: TextCursor) -> QuantityHelp? {
    offer(candidates.map { ($0.trimmed, nil) }, insteadOf: cursor) {
      "write " + $0.joined(separator: " or ")
    }
  }

  /// As the one below, while the text is read.
  static func offer(
    _ candidates: [(text: String, field: String?)], insteadOf cursor: TextCursor,
    saying: ([String]) -> String
  ) -> QuantityHelp? {
    guard !cursor.isTrial else { return nil }
    return offer(candidates, insteadOf: cursor.text, cursor.numbers, saying: saying)
  }

  /// Offers texts for fields, each of which holds the numbers that were written.
  ///
  /// - Parameter saying: makes the sentence of them, in backticks.
  static func offer(
    _ candidates: [(text: String, field: String?)], insteadOf written: String,
    _ numbers: NumberStyle?, saying: ([String]) -> String
  ) -> QuantityHelp? {
    let expected = WrittenNumbers(written)
    guard !candidates.isEmpty,
      candidates.allSatisfy({ expected.areThose(of: $0.text, numbers) })
    else { return nil }
    let offers = candidates.map { Offer(field: $0.field, text: $0.text, isComputed: false) }
    return QuantityHelp(text: saying(offers.map(\.code)), offers: offers)
  }

  /// Offers texts that only together hold the numbers that were written: two bounds of a span.
  static func both(
    _ candidates: [(text: String, field: String)], insteadOf written: String,
    _ numbers: NumberStyle?, saying: ([String]) -> String
  ) -> QuantityHelp? {
    let texts = candidates.map(\.text)
    guard WrittenNumbers(written).areThose(of: texts, numbers) else { return nil }
    let offers = candidates.map { Offer(field: $0.field, text: $0.text, isComputed: false) }
    return QuantityHelp(text: saying(offers.map(\.code)), offers: offers)
  }

  /// Offers texts that say an amount in another way: `90 min` for `1:30`. Nil where one of them
  /// reads as another amount than the one beside it.
  static func computed(
    _ candidates: [(text: String, amount: Rational)], _ numbers: NumberStyle?,
    saying: ([String]) -> String
  ) -> QuantityHelp? {
    for (text, amount) in candidates {
      guard let read = Quantity.unambiguous(text, numbers), read.amount == amount else {
        return nil
      }
    }
    let offers = candidates.map { Offer(field: nil, text: $0.text, isComputed: true) }
    return QuantityHelp(text: saying(offers.map(\.code)), offers: offers)
  }

  /// As the one above, while a text is read.
  static func computed(_ text: String, _ amount: Rational, in cursor: TextCursor) -> QuantityHelp? {
    guard !cursor.isTrial else { return nil }
    return computed([(text, amount)], cursor.numbers) { "write \($0[0])" }
  }

  /// With more to say after it.
  func adding(_ more: String) -> QuantityHelp { QuantityHelp(text: text + more, offers: offers) }
}
