/// One format of findings: one file.
package protocol Renderer: Sendable {
  /// The value of `--format`.
  static var name: String { get }
  /// Who it is for, in a short sentence.
  static var summary: String { get }
  static func render(_ view: FindingsView) -> String
}
