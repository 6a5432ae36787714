/// Combining marks piled up on one letter. Comparing two texts puts the marks of a letter in order,
/// which takes the square of their count; no language stacks more than a handful.
extension String {
  /// The most marks on one letter that are kept: twice what Unicode's stream-safe format allows.
  package static var mostMarks: Int { 60 }

  /// Whether more marks than that follow each other.
  package var hasMarkPile: Bool {
    // A mark takes two bytes at least, and most texts are short or have none.
    guard utf8.count > Self.mostMarks * 2, !utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    var count = 0
    for scalar in unicodeScalars {
      count = scalar.isCombining ? count + 1 : 0
      if count > Self.mostMarks { return true }
    }
    return false
  }

  /// Without the marks that are too many.
  package var withoutMarkPiles: String {
    guard hasMarkPile else { return self }
    var kept = String.UnicodeScalarView()
    var count = 0
    for scalar in unicodeScalars {
      count = scalar.isCombining ? count + 1 : 0
      if count <= Self.mostMarks { kept.append(scalar) }
    }
    return String(kept)
  }
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool {
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }
}
