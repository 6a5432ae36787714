/// What `goalpost diff` is asked to compare: `REV`, `REV..REV`, or nothing.
struct RevisionRange {
  /// Nil for the default.
  let base: String?
  /// Nil for the files as they lie there, committed or not.
  let head: String?

  /// A side that is left out next to the dots is `HEAD`, as in git. Three dots mean the same as
  /// two, since the base is always where both have parted.
  init(_ text: String?) {
    guard let text, !text.isEmpty else {
      (base, head) = (nil, nil)
      return
    }
    guard let dots = text.utf8.indices.first(where: { text[$0...].hasPrefix("..") }) else {
      (base, head) = (text, nil)
      return
    }
    let left = text[..<dots]
    let right = text[dots...].drop { $0 == "." }
    base = left.isEmpty ? "HEAD" : String(left)
    head = right.isEmpty ? "HEAD" : String(right)
  }
}
