import GoalpostSource

/// A piece of a GitHub Markdown document.
struct Markdown: Escaped {
  let text: String

  init(trusting text: String) { self.text = text }

  /// Safe in the middle of a line and in a table's cell: nothing in it is mentioned, linked,
  /// formatted or leaves its place. Lines break with `<br>`.
  static func escape(_ text: String) -> String {
    let escaped = text.paragraphs.map(escape(line:)).joined(separator: "<br>")
    // Two stars around nothing are a rule across the page.
    return escaped.isEmpty ? "–" : escaped
  }

  private static func escape(line: String) -> String {
    // Space at the start could make code of it, at the end a line break.
    let scalars = Array(line.withVisibleControls.trimmed.unicodeScalars)
    var result = ""
    result.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "#" where next?.isDigit == true: result += "#<!-- -->"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "~", "^", "#":
        result += "\\"
        result.unicodeScalars.append(scalar)
      // A backslash does not keep GitHub from seeing a formula; this is the way it documents.
      case "$": result += "<span>$</span>"
      // Nor does it keep GitHub from mentioning people, issues and pull requests.
      case "@": result += "@<!-- -->"
      case "-" where next?.isDigit == true && endsWithGH(scalars[..<index]):
        result += "-<!-- -->"
      case "-", "+", "=":
        if index == 0, next?.isDigit != true { result += "\\" }
        result.unicodeScalars.append(scalar)
      case ".", ")":
        if next?.isDigit != true, isNumber(scalars[..<index]) { result += "\\" }
        if scalar == ".", endsWithWWW(scalars[..<index]) { result += "<!-- -->" }
        result.unicodeScalars.append(scalar)
      case ":":
        result += next == "/" ? ":<!-- -->" : ":"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// At the start of a line `12.` and `12)` begin a list.
  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy(\.isDigit)
  }

  /// `GH-12` names an issue.
  private static func endsWithGH(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.suffix(2).elementsEqual("GH".unicodeScalars) { $0.value & ~0x20 == $1.value }
  }

  private static func endsWithWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.suffix(3).elementsEqual("WWW".unicodeScalars) { $0.value & ~0x20 == $1.value }
  }
}

extension Markdown {
  /// A link to somewhere else, where its scheme is one that a reader may follow.
  static func link(_ text: String, to address: String) -> Markdown {
    guard let link = SafeLink(address) else { return "\(text)" }
    return "[\(text)](<\(Markdown(trusting: link.percentEncodedAddress))>)"
  }

  /// A table with a head; every row has as many cells.
  static func table(_ head: [Markdown], _ rows: [[Markdown]]) -> Markdown {
    guard !rows.isEmpty else { return "" }
    let rule = head.map { _ in "---" as Markdown }
    return "\([row(head), row(rule)])\(rows.map(row))\n"
  }

  static func row(_ cells: [Markdown]) -> Markdown {
    "| \(cells.joined(separator: " | ")) |\n"
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...end]
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }
}
