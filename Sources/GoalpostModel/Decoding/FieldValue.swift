import GoalpostSource

/// What a field of a record holds: nothing, something that could not be read, or a value; where
/// it is there, with the places of its key and its value.
///
/// A faulty field counts as present, so that no rule speaks of its absence: one cause, one finding.
///
/// Records have some twenty fields, most of them absent, and are handed around a lot. So a field
/// is a single reference, and copying a record does not copy what it holds.
@usableFromInline
package struct FieldValue<Value: Sendable>: Sendable {
  /// Where a field is written. A class, as is what holds its value, so that one part is read without
  /// a copy of the others; neither ever changes.
  @usableFromInline
  final class Place: Sendable {
    @usableFromInline let key: SourceRange
    @usableFromInline let range: SourceRange
    @usableFromInline let isPartial: Bool

    @usableFromInline
    init(key: SourceRange, range: SourceRange, isPartial: Bool) {
      self.key = key
      self.range = range
      self.isPartial = isPartial
    }
  }

  /// A value, with its place unless it is from elsewhere.
  @usableFromInline
  final class Held: Sendable {
    @usableFromInline let value: Value
    @usableFromInline let key: SourceRange?
    @usableFromInline let range: SourceRange?
    @usableFromInline let isPartial: Bool

    @usableFromInline
    init(_ value: Value, key: SourceRange?, range: SourceRange?, isPartial: Bool) {
      self.value = value
      self.key = key
      self.range = range
      self.isPartial = isPartial
    }
  }

  @usableFromInline
  enum Storage: Sendable {
    case nothing
    case faulty(Place)
    case held(Held)
  }

  @usableFromInline var storage = Storage.nothing

  /// A field that is not there.
  @inlinable
  package init() {}

  package init(
    _ value: Value?, key: SourceRange, range: SourceRange, isPartial: Bool = false
  ) {
    if let value {
      storage = .held(Held(value, key: key, range: range, isPartial: isPartial))
    } else {
      storage = .faulty(Place(key: key, range: range, isPartial: isPartial))
    }
  }
}

extension FieldValue {
  @inlinable
  package var value: Value? {
    get { if case .held(let held) = storage { held.value } else { nil } }
    set { replace(key: key, range: range, isPartial: isPartial, with: newValue) }
    _modify {
      var value = value
      let (key, range, isPartial) = (key, range, isPartial)
      // Let go of while it is changed: a long list is changed where it is then.
      storage = .nothing
      defer { replace(key: key, range: range, isPartial: isPartial, with: value) }
      yield &value
    }
  }

  @usableFromInline
  mutating func replace(
    key: SourceRange?, range: SourceRange?, isPartial: Bool, with value: Value?
  ) {
    if let value {
      storage = .held(Held(value, key: key, range: range, isPartial: isPartial))
    } else if let key, let range {
      storage = .faulty(Place(key: key, range: range, isPartial: isPartial))
    } else {
      storage = .nothing
    }
  }

  @inlinable
  package var key: SourceRange? {
    switch storage {
    case .nothing: nil
    case .faulty(let place): place.key
    case .held(let held): held.key
    }
  }

  @inlinable
  package var range: SourceRange? {
    switch storage {
    case .nothing: nil
    case .faulty(let place): place.range
    case .held(let held): held.range
    }
  }

  /// A list of which some items could not be read, so that its count tells nothing.
  @inlinable
  package var isPartial: Bool {
    switch storage {
    case .nothing: false
    case .faulty(let place): place.isPartial
    case .held(let held): held.isPartial
    }
  }

  @inlinable
  package var isPresent: Bool { key != nil }

  @inlinable
  package var isAbsent: Bool { key == nil }

  @inlinable
  package var isFaulty: Bool { if case .faulty = storage { true } else { false } }

  /// The value with its place, if both are there.
  @inlinable
  package var located: Located<Value>? {
    guard case .held(let held) = storage, let range = held.range else { return nil }
    return Located(held.value, at: range)
  }
}

extension FieldValue where Value: RangeReplaceableCollection {
  /// The items of a list; none where it is absent or faulty.
  @inlinable
  package var items: Value { value ?? Value() }
}
