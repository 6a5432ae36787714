/// Values that only hold a place until somebody knows better.
package enum Placeholder {
  /// Whether the whole text is one, in any case: `TBD`, `$X`, `n/a`.
  package static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 16, let first = text.utf8.first, initials[Int(first)] else {
      return false
    }
    return texts.contains(text.uppercased())
  }

  /// For each byte whether one of them begins with it, in any case.
  private static let initials = {
    let known = Set(texts.compactMap { $0.utf8.first?.lowercased })
    return (0...UInt8.max).map { known.contains($0.lowercased) }
  }()

  private static let texts: Set<String> = [
    "TBD", "TBC", "TBA", "TODO",
    "X", "XX", "XXX", "X%", "XX%", "$X", "$XX", "_N_", "_X_",
    "N/A", "#N/A", "#REF!", "?", "??", "???",
    "UNKNOWN", "CONFIDENTIAL",
  ]

  /// The fault of a quantity that is one.
  static func fault(of text: String) -> QuantityFault {
    QuantityFault(
      "`\(text)` only holds a place", label: "no value yet",
      help: .explain("write the value, or leave the field out until it is known"),
      reason: .placeholder)
  }
}
