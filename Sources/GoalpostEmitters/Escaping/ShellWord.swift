import GoalpostSource

extension String {
  /// As one word of a command line that somebody pastes: in quotes where a shell would read more
  /// into it. Hidden controls are shown, since a terminal would act on them before the shell does.
  package var shellWord: String {
    let text = withVisibleControls
    guard text.isEmpty || !text.unicodeScalars.allSatisfy(\.isPlainInShells) else { return text }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainInShells: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-", "+", ",", ":", "@", "%": true
    default: false
    }
  }
}
