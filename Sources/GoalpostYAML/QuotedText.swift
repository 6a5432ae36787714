extension String {
  /// A text of one line as a quoted scalar: in double quotes, or in single ones where it holds what
  /// would have to be escaped.
  package var inYAMLQuotes: String {
    if !contains("\""), !contains("\\") { return "\"\(self)\"" }
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "''") + "'"
  }
}
