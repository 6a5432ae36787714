/// How a number was made, written only when somebody reads it: a check of a thousand plans never
/// does.
package struct DerivationLine: Sendable {
  private let write: @Sendable () -> String

  init(_ write: @escaping @Sendable () -> String) { self.write = write }

  /// For a number that was not made.
  static let none = DerivationLine { "" }

  package var text: String { write() }
}
