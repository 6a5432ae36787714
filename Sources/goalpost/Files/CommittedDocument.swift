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
    let old = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let new = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = zip(old, new).prefix { $0 == $1 }.count
    return "\(shown) is out of date from line \(first + 1) on\n"
      + (old.count == new.count ? Self.changes(old, new) : Self.replaced(old, new, from: first))
  }

  private typealias Line = ArraySlice<UInt8>

  /// Line by line, where there are as many as before.
  private static func changes(_ old: [Line], _ new: [Line]) -> String {
    let changed = zip(old, new).filter { $0 != $1 }
    let shown = changed.prefix(mostLines).map { old, new in
      let shared = zip(old, new).prefix { $0 == $1 }.count
      return "  - \(excerpt(of: old, around: shared))\n  + \(excerpt(of: new, around: shared))\n"
    }
    return shown.joined() + more(changed.count - mostLines)
  }

  /// What stands between the lines that are the same at both ends.
  private static func replaced(_ old: [Line], _ new: [Line], from first: Int) -> String {
    let (before, after) = (old.dropFirst(first), new.dropFirst(first))
    let last = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    return listed(before.dropLast(last), sign: "-") + listed(after.dropLast(last), sign: "+")
  }

  private static func listed(_ lines: ArraySlice<Line>, sign: String) -> String {
    lines.prefix(mostLines).map { "  \(sign) \(excerpt(of: $0, around: 0))\n" }.joined()
      + more(lines.count - mostLines)
  }

  private static func more(_ count: Int) -> String {
    count > 0 ? "  and \(count.counted("line")) more\n" : ""
  }

  /// The part of a line around a byte, safe for a terminal.
  private static func excerpt(of line: Line, around place: Int) -> String {
    let start = place > 60 ? place - 30 : 0
    let part = line.dropFirst(start).prefix(100)
    let text = String(decoding: part, as: UTF8.self).filter { $0 != "\u{FFFD}" }
    return (start > 0 ? "…" : "") + text.withVisibleControls
      + (start + part.count < line.count ? "…" : "")
  }
}
