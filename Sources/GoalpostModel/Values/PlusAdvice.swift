/// `+20%` where a value is asked for: a plus says a change.
enum PlusAdvice {
  static func fault(
    of text: String, _ scanned: QuantityGrammar.Scanned, in context: QuantityContext
  ) -> QuantityFault {
    let written = text.trimmed
    let bare = String(written.dropFirst()).trimmed
    return QuantityFault(
      "a `+` says a change: `\(written)`", label: "a change, not a value",
      help: help(text, bare, scanned, in: context) ?? .explain("leave the `+` out"),
      range: text.utf8.firstIndex(of: UInt8(ascii: "+")).map {
        let start = text.utf8.distance(from: text.startIndex, to: $0)
        return start..<start + 1
      })
  }

  private static func help(
    _ text: String, _ bare: String, _ scanned: QuantityGrammar.Scanned,
    in context: QuantityContext
  ) -> QuantityHelp? {
    switch context.role {
    case .value:
      return .explain("write the value itself; what is added to one is a `change`")
    case .baseline, .atLeast, .atMost, .change:
      return .offer([(bare, nil)], insteadOf: text, context.numbers) { "write \($0[0])" }
    case .target: break
    }
    guard scanned.unit.isShare, let percent = bare.firstIndex(of: "%") else {
      return .offer(
        [("+\(bare)", "change"), (bare, "target")], insteadOf: text, context.numbers
      ) { "write \($0[0]) for a step from the baseline, or \($0[1]) for the value to reach" }
    }
    let points = "+" + bare[..<percent].trimmed + "pp"
    return .offer(
      [("+\(bare)", "change"), (points, "change"), (bare, "target")], insteadOf: text,
      context.numbers
    ) {
      "write \($0[0]) for a part of the baseline, \($0[1]) for percentage points, or \($0[2]) "
        + "for the value to reach"
    }
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String { String(self).trimmed }
}
