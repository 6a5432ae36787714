import GoalpostEmitters
import GoalpostSource

/// A document in the repository, compared with what would be written today.
struct CommittedDocument {
  let path: String

  private static let mostLines = 3

  /// How it differs, for people; nil where it is the same to the byte.
  ///
  /// - Throws: `Failure` where it cannot be read.
  func difference(from text: String) throws -> String? {
    let shown = "`\(path.withVisibleControls)`"
    guard let bytes = try OutputFile.text(at: path) else { return "\(shown) is not there\n" }
    guard bytes != Array(text.utf8) else { return nil }
    let old = String(decoding: bytes, as: UTF8.self).lines
    let new = text.lines
    let first = zip(old, new).prefix { $0 == $1 }.count
    return "\(shown) is out of date from line \(first + 1) on\n"
      + (old.count == new.count ? Self.changes(old, new) : Self.replaced(old, new, from: first))
  }

  /// Line by line, where there are as many as before.
  private static func changes(_ old: [Substring], _ new: [Substring]) -> String {
    let changed = zip(old, new).filter { $0 != $1 }
    let shown = changed.prefix(mostLines).map { "  - \($0.0.excerpt)\n  + \($0.1.excerpt)\n" }
    return shown.joined() + more(changed.count - mostLines)
  }

  /// What stands between the lines that are the same at both ends.
  private static func replaced(_ old: [Substring], _ new: [Substring], from first: Int) -> String {
    let (before, after) = (old.dropFirst(first), new.dropFirst(first))
    let last = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    return listed(before.dropLast(last), sign: "-") + listed(after.dropLast(last), sign: "+")
  }

  private static func listed(_ lines: ArraySlice<Substring>, sign: String) -> String {
    lines.prefix(mostLines).map { "  \(sign) \($0.excerpt)\n" }.joined()
      + more(lines.count - mostLines)
  }

  private static func more(_ count: Int) -> String {
    count > 0 ? "  and \(count.counted("line")) more\n" : ""
  }
}

extension String {
  /// Line feeds only: a carriage return is shown as part of its line.
  fileprivate var lines: [Substring] {
    var lines: [Substring] = []
    var rest = unicodeScalars[...]
    while let end = rest.firstIndex(of: "\n") {
      lines.append(Substring(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return lines + [Substring(rest)]
  }

}

extension Substring {
  /// The beginning of a line, safe for a terminal.
  fileprivate var excerpt: String {
    let text = prefix(120)
    return String(text).withVisibleControls + (text.count < count ? "…" : "")
  }
}
