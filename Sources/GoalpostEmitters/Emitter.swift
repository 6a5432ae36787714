import GoalpostReport
import GoalpostSource

/// A format of review documents. One format is one file, `Reports/<Name>Emitter.swift`; the
/// values of `--format`, its help and the documentation come from these names.
package protocol Emitter: Sendable {
  /// What `--format` calls it.
  static var name: String { get }
  /// Without the dot.
  static var fileExtension: String { get }
  /// What it is for, in a clause.
  static var summary: String { get }

  /// Programs read it, so that its numbers are always written as in `1,234.5`.
  static var isForPrograms: Bool { get }

  /// The whole document; equal reports give equal bytes.
  ///
  /// - Parameter workers: who may write plans out, several at once; whoever does, the bytes are the
  ///   same.
  static func emit(_ report: Report, by workers: Workers) -> String
}

extension Emitter {
  package static var isForPrograms: Bool { false }

  /// The whole document, written by the caller's thread alone.
  package static func emit(_ report: Report) -> String { emit(report, by: .single) }
}
