import GoalpostReport

/// A format of `goalpost diff`. One format is one file, `Diff/<Name>DiffEmitter.swift`; the values
/// of `--format` come from these names.
package protocol DiffEmitter: Sendable {
  /// What `--format` calls it.
  static var name: String { get }
  /// What it is for, in a clause.
  static var summary: String { get }

  /// Programs read it, so that its numbers are always written as in `1,234.5`.
  static var isForPrograms: Bool { get }

  /// The whole document; equal reports give equal bytes.
  static func emit(_ changes: ChangeReport, colour: RenderStyle.Colour) -> String
}

extension DiffEmitter {
  package static var isForPrograms: Bool { false }
}
