/// Why a text is not the quantity, change or unit that was asked for, and what to write instead.
package struct QuantityFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The text cannot be read.
    case malformed
    /// The text only holds a place.
    case placeholder
    /// The text can be read, and its unit does not go with the item's.
    case unitMismatch
  }

  package var reason: Reason
  /// What is wrong, in one clause.
  package var message: String
  /// A few words for under the carets.
  package var label: String
  /// What to write.
  package var help: QuantityHelp
  /// Where in the text the trouble is, in UTF-8 bytes from its start; nil where it is all of it.
  package var range: Range<Int>?

  package init(
    _ message: String, label: String, help: QuantityHelp, reason: Reason = .malformed,
    range: Range<Int>? = nil
  ) {
    self.message = message
    self.label = label
    self.help = help
    self.reason = reason
    self.range = range
  }

  package var isPlaceholder: Bool { reason == .placeholder }

  /// Nil where the text is short enough to be read.
  static func tooLong(_ text: String) -> QuantityFault? {
    text.utf8.count > ModelLimits.quantityLength ? tooLong : nil
  }

  static let tooLong = QuantityFault(
    "a quantity has at most \(ModelLimits.quantityLength) characters",
    label: "too long to be a quantity", help: .example(nil))
}
