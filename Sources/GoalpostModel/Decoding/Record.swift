import GoalpostSource
import GoalpostYAML

/// A mapping of the goal language, described by one table of fields.
package protocol Record: Sendable {
  /// In the user's words: `key result`.
  static var recordName: String { get }
  /// What it is, in a sentence.
  static var summary: String { get }
  static var fields: FieldTable<Self> { get }
  /// The field that a fault of the whole record is shown at, first found first.
  static var landmarks: [String] { get }

  /// The whole mapping.
  var range: SourceRange { get }

  /// A record of which nothing is known yet but its place.
  init(at range: SourceRange)

  /// What no field can check alone: fields that exclude each other, units that must agree.
  mutating func settle(in decoder: inout RecordDecoder)
}

extension Record {
  package static var landmarks: [String] { ["id", "title"] }

  package mutating func settle(in decoder: inout RecordDecoder) {}
}
