import GoalpostSource

extension Markdown {
  /// A message of ours, whose words in backticks are somebody else's and stand as code.
  static func message(_ text: String) -> Markdown {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    // Somebody else's words may hold a backtick too: then all of it is plain text.
    guard parts.count % 2 == 1 else { return "\(text)" }
    var message: Markdown = ""
    for (index, part) in parts.enumerated() where !part.isEmpty {
      message += index % 2 == 1 ? code(part) : plain(part)
    }
    return message
  }

  /// A piece of code, in the middle of a line and in a table's cell.
  static func code(_ text: String) -> Markdown {
    let visible = text.onOneLine.withVisibleControls
    // Between backticks only what means nothing there or to a table; else an element around
    // escaped text, since a backslash before a pipe would come through.
    let isPlain = visible.unicodeScalars.allSatisfy { !unsafeInCode.contains($0) }
    let hasBorders = visible.first != " " && visible.last != " " && !visible.isEmpty
    return isPlain && hasBorders
      ? Markdown(trusting: "`\(visible)`") : "<code>\(visible)</code>"
  }

  private static let unsafeInCode: [Unicode.Scalar] = ["`", "|", "\\", "#"]

  /// Text between two pieces of code, with the spaces at its borders.
  private static func plain(_ text: String) -> Markdown {
    let start = text.first == " " ? " " : "" as Markdown
    let end = text.last == " " && text.contains { $0 != " " } ? " " : "" as Markdown
    let isBlank = text.allSatisfy { $0 == " " }
    return isBlank ? " " : "\(start)\(text)\(end)"
  }
}
