/// What GitHub's runner reads out of a program's output: our own reading of its two parsers, of
/// `::command::` at a line's start and of `##[command]` anywhere in a line.
struct WorkflowCommand: Equatable {
  let name: String
  let properties: [String: String]
  let data: String

  /// The commands in an output, line by line as .NET splits it.
  static func all(in output: String) -> [WorkflowCommand] {
    let breaks: Set<Unicode.Scalar> = ["\n", "\r"]
    return String.UnicodeScalarView(output.unicodeScalars).split { breaks.contains($0) }
      .compactMap { line in colons(in: String(line)) ?? brackets(in: String(line)) }
  }

  private static let known: Set<String> = [
    "error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "add-path", "set-env",
    "set-output", "save-state", "stop-commands", "add-matcher", "remove-matcher", "echo",
    "internal-set-repo-path", "section", "command", "set-variable",
  ]

  private static func colons(in line: String) -> WorkflowCommand? {
    let text = String(line.drop(while: \.isWhitespace))
    guard text.hasPrefix("::"), let end = text.dropFirst(2).ranges(of: "::").first else {
      return nil
    }
    let head = String(text.dropFirst(2)[..<end.lowerBound])
    return WorkflowCommand(
      head: head, separator: ",", data: unescaped(String(text[end.upperBound...]), []),
      escapes: [("%3A", ":"), ("%2C", ",")])
  }

  private static func brackets(in line: String) -> WorkflowCommand? {
    guard let start = line.ranges(of: "##[").first,
      let end = line[start.upperBound...].firstIndex(of: "]")
    else { return nil }
    let escapes = [("%3B", ";"), ("%5D", "]")]
    return WorkflowCommand(
      head: String(line[start.upperBound..<end]), separator: ";",
      data: unescaped(String(line[line.index(after: end)...]), escapes), escapes: escapes)
  }

  private init?(head: String, separator: Character, data: String, escapes: [(String, String)]) {
    let parts = head.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = parts.first, Self.known.contains(name.lowercased()) else { return nil }
    self.name = name
    self.data = data
    var properties: [String: String] = [:]
    for pair in parts.dropFirst().joined().split(separator: separator) {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      if sides.count == 2 { properties[sides[0]] = Self.unescaped(sides[1], escapes) }
    }
    self.properties = properties
  }

  private static func unescaped(_ text: String, _ escapes: [(String, String)]) -> String {
    ([("%0D", "\r"), ("%0A", "\n")] + escapes + [("%25", "%")]).reduce(text) { text, escape in
      text.replacing(escape.0, with: escape.1)
    }
  }
}
