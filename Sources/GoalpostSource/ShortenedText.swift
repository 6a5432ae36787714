extension String {
  /// Cut where it is longer than anybody reads: a message repeats what a file says, and a file may
  /// say megabytes in one word. No message about texts of allowed lengths is as long.
  package var shortened: String {
    guard utf8.count > Self.longestMessage else { return self }
    let kept = unicodeScalars.prefix(Self.longestMessage)
    return kept.endIndex == endIndex ? self : "\(String(kept))…"
  }

  /// In Unicode scalars.
  private static var longestMessage: Int { 2_000 }
}
