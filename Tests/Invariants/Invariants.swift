/// What always holds, whatever the input: asked by fuzzers of inputs that nobody thought of, and by
/// the ordinary tests of those that were kept.
package protocol Invariant: Sendable {
  /// What `make fuzz TARGET=…` and the folder of its corpus are called.
  static var name: String { get }
  static var summary: String { get }

  /// What does not hold for an input, a sentence each; empty where all does.
  static func check(_ input: [UInt8]) -> [String]
}

package enum Invariants {
  package static let all: [any Invariant.Type] = [
    YAMLInvariant.self, QuantityInvariant.self, ProjectInvariant.self, FixInvariant.self,
    FindingsInvariant.self, DocumentInvariant.self, ChangesInvariant.self,
  ]
}
