/// `>= 95%`, `95%+`, `at least 95%`, `<5`: a bound has a field of its own.
enum BoundAdvice {
  private enum Side: String {
    case atLeast = "at_least"
    case atMost = "at_most"
  }

  static let fault: QuantityAdvice.Form = { text, context in
    for (side, beginnings, endings) in bounds {
      if let beginning = QuantityAdvice.prefix(of: text, among: beginnings) {
        let rest = String(text.dropFirst(beginning.count)).trimmed
        // `from 8 to 4` is a way, and no bound.
        if beginning.lowercased() == "from", QuantityAdvice.typed(rest, context) == nil { continue }
        return fault(of: text, side, rest, 0..<beginning.utf8.count, context)
      }
      for ending in endings where text.lowercased().hasSuffix(ending) {
        let rest = String(text.dropLast(ending.count)).trimmed
        guard QuantityAdvice.typed(rest, context) != nil else { continue }
        let count = text.utf8.count
        return fault(of: text, side, rest, count - ending.utf8.count..<count, context)
      }
    }
    return nil
  }

  private static func fault(
    of text: String, _ side: Side, _ rest: String, _ range: Range<Int>,
    _ context: QuantityContext
  ) -> QuantityFault {
    QuantityFault(
      "a bound is said by its field: `\(text)`", label: "a bound",
      help: QuantityAdvice.typed(rest, context).flatMap { help(text, side, $0, context) }
        ?? .explain("use `\(side.rawValue)` with a number and its unit"),
      range: range)
  }

  private static func help(
    _ text: String, _ side: Side, _ number: String, _ context: QuantityContext
  ) -> QuantityHelp? {
    let isSaid =
      switch context.role {
      case .value, .baseline, .change: true
      case .atLeast: side == .atLeast
      case .atMost: side == .atMost
      case .target: context.isBesideBaseline
      }
    if isSaid {
      let reason =
        context.role == .atLeast || context.role == .atMost
        ? ", since `\(side.rawValue)` says the bound" : ""
      return .offer([(number, nil)], insteadOf: text, context.numbers) {
        "write \($0[0])\(reason)"
      }
    }
    if context.role != .target {
      return .offer([(number, side.rawValue)], insteadOf: text, context.numbers) { "use \($0[0])" }
    }
    return .offer(
      [(number, "target"), (number, side.rawValue)], insteadOf: text, context.numbers
    ) { "write \($0[0]) to get there, or \($0[1]) to stay there" }
  }

  /// What begins with another one stands before it.
  private static let bounds: [(side: Side, beginnings: [String], endings: [String])] = [
    (
      .atLeast,
      [
        ">=", "=>", "≥", ">", "at least", "no less than", "not less than", "no fewer than",
        "more than", "greater than", "minimum of", "minimum", "min.", "min", "over", "above",
        "from",
      ],
      ["+", " or more", " or above", " or higher", " or better", " or over", " minimum"]
    ),
    (
      .atMost,
      [
        "<=", "=<", "≤", "<", "at most", "no more than", "not more than", "less than",
        "fewer than", "up to", "maximum of", "maximum", "max.", "max", "under", "below", "within",
      ],
      [" or less", " or fewer", " or below", " or lower", " or under", " maximum", " max"]
    ),
  ]
}
