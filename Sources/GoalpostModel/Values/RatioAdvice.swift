/// `10:1` and `1:30`: a ratio says what it counts per what, a time is a number of minutes.
enum RatioAdvice {
  static let fault: @Sendable (String) -> QuantityFault? = { text in
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    guard 2...3 ~= parts.count, parts.allSatisfy({ Rational(decimal: $0) != nil })
    else { return nil }
    if let time = time(parts) {
      return QuantityFault(
        "a time with a colon: `\(text)`", label: "minutes or a ratio?", help: "write `\(time)`")
    }
    return QuantityFault(
      "a ratio does not say what it counts: `\(text)`", label: "what per what?",
      help: "name both, like `\(offer(parts))`")
  }

  /// Hours and minutes, or with seconds; the later parts have two digits below 60.
  private static func time(_ parts: [String]) -> String? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers[0] >= 0, numbers[0] < 1_000 else { return nil }
    for (part, number) in zip(parts, numbers).dropFirst() {
      guard part.utf8.count == 2, number < 60 else { return nil }
    }
    let minutes = numbers[0] * 60 + numbers[1]
    guard numbers.count == 3, numbers[2] > 0 else { return "\(minutes) min" }
    return "\(minutes * 60 + numbers[2]) s"
  }

  private static func offer(_ parts: [String]) -> String {
    switch (parts[0], parts[1]) {
    case (let many, "1"): "\(many) customers per agent"
    case ("1", let many): "\(many) customers per agent"
    case (let first, let second): "\(first) customers per \(second) agents"
    }
  }
}
