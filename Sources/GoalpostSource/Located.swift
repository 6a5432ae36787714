/// A value and the place it was written at.
@usableFromInline
package struct Located<Value> {
  @usableFromInline package var value: Value
  @usableFromInline package var range: SourceRange

  /// Inlined: elsewhere the compiler would look up the type of the value as the program runs.
  @inlinable
  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
