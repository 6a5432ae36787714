import GoalpostSource

/// What `goalpost diff` is asked to compare: `REV`, `REV..REV`, or nothing.
struct RevisionRange {
  /// Nil for the default.
  let base: String?
  /// Nil for the files as they lie there, committed or not.
  let head: String?

  /// Three dots mean the same as two, since the base is always where both have parted.
  ///
  /// - Throws: `Failure` where a side is empty: git would take `HEAD` for it, and compare a commit
  ///   with itself where a variable was empty.
  init(_ text: String?) throws {
    guard let text else {
      (base, head) = (nil, nil)
      return
    }
    guard let dots = text.utf8.indices.first(where: { text[$0...].hasPrefix("..") }) else {
      try RevisionName.check(text)
      (base, head) = (text, nil)
      return
    }
    let left = String(text[..<dots])
    let right = String(text[dots...].drop { $0 == "." })
    guard !left.allSatisfy(\.isWhitespace), !right.allSatisfy(\.isWhitespace) else {
      throw Self.emptySide(text, left, right)
    }
    try RevisionName.check(left)
    try RevisionName.check(right)
    (base, head) = (left, right)
  }

  private static func emptySide(_ text: String, _ left: String, _ right: String) -> Failure {
    let sides = [(left, "main"), (right, "HEAD")].map { side, otherwise in
      side.allSatisfy(\.isWhitespace) ? otherwise : side
    }
    let shown = text.withVisibleControls
    return Failure(
      left.allSatisfy(\.isWhitespace)
        ? "no revision stands in front of the dots of `\(shown)`"
        : "no revision stands behind the dots of `\(shown)`",
      help: RevisionName.variable(like: sides.joined(separator: "..").withVisibleControls))
  }
}
