import GoalpostModel

/// Reading quantities: what is printed reads as the same amount of the same unit, and what is wrong
/// is shown in the text.
package enum QuantityInvariant: Invariant {
  package static let name = "quantity"
  package static let summary = "any text as a quantity, a change, a number, a day, a cycle"

  package static func check(_ input: [UInt8]) -> [String] {
    let text = String(decoding: input, as: UTF8.self)
    var broken = days(text)
    for style in [nil] + NumberStyle.allCases.map(Optional.some) {
      broken += numbers(text, style)
      switch Quantity.parse(text, in: QuantityContext(numbers: style)) {
      case .success(let quantity): broken += printed(quantity, style)
      case .failure(let fault): broken += misplaced(fault, in: text)
      }
      for role in roles {
        let context = QuantityContext(role, numbers: style)
        if case .failure(let fault) = Quantity.parse(text, in: context) {
          broken += HelpInvariant.check(fault.help, for: text, in: style)
        }
      }
      if case .failure(let fault) = Change.parse(text, in: QuantityContext(numbers: style)) {
        broken += misplaced(fault, in: text)
        broken += HelpInvariant.check(fault.help, for: text, in: style)
      }
    }
    return broken
  }

  private static let roles: [QuantityContext.Role] = [.baseline, .target, .atLeast, .value]

  /// Decimals of a text of at most 300 bytes, and two more of a percentage.
  private static let places = 310

  private static func printed(_ quantity: Quantity, _ style: NumberStyle?) -> [String] {
    let text = quantity.unit.format(quantity.amount, upTo: places, in: style ?? .assumed)
    var broken: [String] = []
    if quantity.amount(in: quantity.unit) != quantity.amount {
      broken.append("`\(quantity.text)` is not as much in its own unit")
    }
    guard text.utf8.count <= 300, isExact(quantity.unit) else { return broken }
    switch Quantity.parse(text, in: QuantityContext(.change, numbers: style)) {
    case .success(let again):
      if again.amount != quantity.amount || again.unit != quantity.unit {
        broken.append("`\(quantity.text)` is printed as `\(text)`, which is \(again)")
      }
    case .failure(let fault):
      broken.append("`\(quantity.text)` is printed as `\(text)`: \(fault.message)")
    }
    return broken
  }

  /// Whether six decimals, which is what units are printed with, say all of a unit's own numbers.
  private static func isExact(_ unit: UnitOfMeasure) -> Bool {
    var numbers = unit.denominators.map(\.number)
    if case .scale(let end) = unit.kind { numbers.append(end) }
    return numbers.allSatisfy { ($0 * 1_000_000).isWhole }
  }

  private static func misplaced(_ fault: QuantityFault, in text: String) -> [String] {
    var broken: [String] = []
    if fault.message.isEmpty || fault.help.text.isEmpty || fault.label.isEmpty {
      broken.append("a fault of `\(text)` says nothing")
    }
    if let range = fault.range, range.lowerBound < 0 || range.upperBound > text.utf8.count {
      broken.append("`\(fault.message)` points at \(range) of `\(text)`")
    }
    return broken
  }

  private static func numbers(_ text: String, _ style: NumberStyle?) -> [String] {
    guard let number = Rational(decimal: text, in: style) else { return [] }
    let printed = number.grouped(upTo: text.utf8.count, in: style ?? .assumed)
    return Rational(decimal: printed, in: style) == number
      ? [] : ["`\(text)` is printed as `\(printed)`"]
  }

  private static func days(_ text: String) -> [String] {
    guard let day = CalendarDay(text) else { return [] }
    return CalendarDay("\(day)") == day ? [] : ["`\(text)` is printed as `\(day)`"]
  }
}
