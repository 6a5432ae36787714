import GoalpostSource

/// What a field of a record holds: nothing, something that could not be read, or a value; where
/// it is there, with the places of its key and its value.
///
/// A faulty field counts as present, so that no rule speaks of its absence: one cause, one finding.
package struct FieldValue<Value: Sendable>: Sendable {
  package var value: Value?
  package private(set) var key: SourceRange?
  package private(set) var range: SourceRange?
  /// A list of which some items could not be read, so that its count tells nothing.
  package internal(set) var isPartial = false

  /// A field that is not there.
  package init() {}

  package init(_ value: Value?, key: SourceRange, range: SourceRange) {
    self.value = value
    self.key = key
    self.range = range
  }

  package var isPresent: Bool { key != nil }
  package var isAbsent: Bool { key == nil }
  package var isFaulty: Bool { key != nil && value == nil }

  /// The value with its place, if both are there.
  package var located: Located<Value>? {
    guard let value, let range else { return nil }
    return Located(value, at: range)
  }
}

extension FieldValue where Value: RangeReplaceableCollection {
  /// The items of a list; none where it is absent or faulty.
  package var items: Value { value ?? Value() }
}
