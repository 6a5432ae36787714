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
    let scalars = Array(line.withVisibleControls.unicodeScalars.trimmed)
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
        // At the start of a line a build's log takes `::error::` as a command to it.
        result += index == 0 ? "\\:" : ":"
        if next == "/" || namesEmoji(scalars[(index + 1)...]) { result += "<!-- -->" }
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

  /// `:tada:` becomes a picture, and so does `:100:`; `8:15:30` does not. At the end of a text
  /// the second colon may be ours.
  private static func namesEmoji(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = scalars.prefix { $0.isLetterOrDigit || $0 == "_" || $0 == "+" || $0 == "-" }
    guard name.endIndex == scalars.endIndex || scalars[name.endIndex] == ":" else { return false }
    return name.contains { !$0.isDigit } || emojiOfDigits.contains { name.elementsEqual($0) }
  }

  private static let emojiOfDigits = ["100".unicodeScalars, "1234".unicodeScalars]

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
    table(head, written: rows.map(row))
  }

  /// The same of rows that `row` gave.
  static func table(_ head: [Markdown], written rows: [Markdown]) -> Markdown {
    guard !rows.isEmpty else { return "" }
    let rule = head.map { _ in "---" as Markdown }
    return "\([row(head), row(rule)])\(rows)\n"
  }

  static func row(_ cells: [Markdown]) -> Markdown {
    "| \(cells.joined(separator: " | ")) |\n"
  }
}

extension String.UnicodeScalarView {
  /// By scalars: a mark on a space belongs to the text.
  fileprivate var trimmed: Substring.UnicodeScalarView {
    let start = drop(while: \.properties.isWhitespace)
    let end = start.lastIndex { !$0.properties.isWhitespace }
    return end.map { start[...$0] } ?? start
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { "0"..."9" ~= self }

  fileprivate var isLetterOrDigit: Bool {
    isDigit || "a"..."z" ~= self || "A"..."Z" ~= self
  }
}
