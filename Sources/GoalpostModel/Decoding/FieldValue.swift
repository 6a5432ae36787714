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
  @usableFromInline
  struct Held: Sendable {
    @usableFromInline var value: Value?
    @usableFromInline let key: SourceRange?
    @usableFromInline let range: SourceRange?
    @usableFromInline let isPartial: Bool

    @usableFromInline
    init(value: Value?, key: SourceRange?, range: SourceRange?, isPartial: Bool = false) {
      self.value = value
      self.key = key
      self.range = range
      self.isPartial = isPartial
    }
  }

  @usableFromInline
  enum Storage: Sendable {
    case nothing
    indirect case held(Held)
  }

  @usableFromInline var storage = Storage.nothing

  /// A field that is not there.
  @inlinable
  package init() {}

  package init(
    _ value: Value?, key: SourceRange, range: SourceRange, isPartial: Bool = false
  ) {
    storage = .held(Held(value: value, key: key, range: range, isPartial: isPartial))
  }
}

extension FieldValue {
  @inlinable
  package var value: Value? {
    get { if case .held(let held) = storage { held.value } else { nil } }
    set {
      guard case .held(var held) = storage else {
        if newValue != nil { storage = .held(Held(value: newValue, key: nil, range: nil)) }
        return
      }
      held.value = newValue
      storage = .held(held)
    }
    _modify {
      var held = taken()
      defer { put(back: held) }
      yield &held.value
    }
  }

  @inlinable
  package var key: SourceRange? { if case .held(let held) = storage { held.key } else { nil } }

  @inlinable
  package var range: SourceRange? { if case .held(let held) = storage { held.range } else { nil } }

  /// A list of which some items could not be read, so that its count tells nothing.
  @inlinable
  package var isPartial: Bool {
    if case .held(let held) = storage { held.isPartial } else { false }
  }

  @inlinable
  package var isPresent: Bool { key != nil }

  @inlinable
  package var isAbsent: Bool { key == nil }

  @inlinable
  package var isFaulty: Bool {
    if case .held(let held) = storage { held.key != nil && held.value == nil } else { false }
  }

  /// The value with its place, if both are there.
  @inlinable
  package var located: Located<Value>? {
    guard case .held(let held) = storage, let value = held.value, let range = held.range
    else { return nil }
    return Located(value, at: range)
  }

  /// What it holds, which is its own then: a long list can be changed where it is.
  @usableFromInline
  mutating func taken() -> Held {
    guard case .held(let held) = storage else { return Held(value: nil, key: nil, range: nil) }
    storage = .nothing
    return held
  }

  @usableFromInline
  mutating func put(back held: Held) {
    let isNothing = held.key == nil && held.value == nil
    storage = isNothing ? .nothing : .held(held)
  }
}

extension FieldValue where Value: RangeReplaceableCollection {
  /// The items of a list; none where it is absent or faulty.
  @inlinable
  package var items: Value { value ?? Value() }
}
