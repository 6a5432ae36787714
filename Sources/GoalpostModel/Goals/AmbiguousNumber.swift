import GoalpostSource

extension Finding {
  /// `1.310 €`, where nobody but its author knows whether the point groups thousands.
  static func ambiguous(_ quantity: Located<Quantity>) -> Finding {
    let text = quantity.value.text.trimmed
    let ranges = (try? QuantityGrammar.scan(text, nil))?.ambiguousNumbers ?? []
    let bytes = Array(text.utf8)
    let numbers = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    let readings = numbers.map { Numeral($0)?.readings ?? [] }
    let offers = [0, 1].compactMap { choice -> String? in
      var written = bytes
      for (range, reading) in zip(ranges, readings).reversed() {
        // The larger one takes the point for grouping.
        guard let number = reading.sorted(by: >).dropFirst(choice).first else { return nil }
        written.replaceSubrange(range, with: NumberStyle?.none.typed(number).utf8)
      }
      return String(decoding: written, as: UTF8.self)
    }
    let values = readings.first?.sorted(by: >).map { NumberStyle?.none.typed($0) } ?? []
    return Finding(
      "`\(numbers.first ?? text)` is \(values.joined(separator: " or "))", at: quantity.range,
      label: "does the point group thousands?",
      help: "write \(offers.map { "`\($0)`" }.joined(separator: " or ")), or set `numbers` in "
        + "`.goalpost.yaml`")
  }
}
