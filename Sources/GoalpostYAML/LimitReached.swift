import GoalpostSource

/// A limit that was hit inside a document.
struct LimitReached {
  let fault: LanguageFault
  /// Whether the documents behind it may still be read.
  let endsFile: Bool
}
