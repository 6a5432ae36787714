import GoalpostReport
import GoalpostSource

/// How a file would change, as `diff -u` and `git apply` write it: lines with `-` and `+`, three
/// around them.
package struct UnifiedDiff {
  private let old: [Line]
  private let new: [Line]
  private let path: String

  /// A line with its line break.
  private typealias Line = ArraySlice<UInt8>

  private static let context = 3

  /// - Parameter path: as people at the terminal would type it.
  package init(from old: [UInt8], to new: [UInt8], path: String) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    self.path = path
  }

  /// The text; empty where nothing changes. In colour, hidden controls are shown; without, the bytes
  /// stay what they are, so that the text can be applied.
  package func text(in colour: RenderStyle.Colour) -> String {
    let rows = rows
    guard rows.contains(where: { $0.sign != " " }) else { return "" }
    let paint = Paint(colour)
    let name = path.withVisibleControls
    var text = paint.bold("--- a/\(name)") + "\n" + paint.bold("+++ b/\(name)") + "\n"
    for hunk in Self.hunks(of: rows) {
      text += paint.frame(Self.head(of: rows, hunk)) + "\n"
      for row in rows[hunk] { text += Self.shown(row, colour, paint) }
    }
    return text
  }

  private struct Row {
    let sign: Character
    let line: Line
  }

  /// Every line of both, those that go before those that come.
  private var rows: [Row] {
    let changes = new.difference(from: old) { Array($0) == Array($1) }
    let removed = Set(changes.removals.map(\.place))
    let inserted = Set(changes.insertions.map(\.place))
    var rows: [Row] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if removed.contains(before) {
        rows.append(Row(sign: "-", line: old[before]))
        before += 1
      } else if inserted.contains(after) {
        rows.append(Row(sign: "+", line: new[after]))
        after += 1
      } else {
        rows.append(Row(sign: " ", line: old[before]))
        before += 1
        after += 1
      }
    }
    return rows
  }

  private static func hunks(of rows: [Row]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in rows.indices where rows[index].sign != " " {
      let start = max(0, index - context)
      let end = min(rows.count, index + context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  /// `@@ -7,4 +7,5 @@`.
  private static func head(of rows: [Row], _ hunk: Range<Int>) -> String {
    func part(without sign: Character) -> String {
      let before = rows[..<hunk.lowerBound].count { $0.sign != sign }
      let count = rows[hunk].count { $0.sign != sign }
      return "\(count == 0 ? before : before + 1),\(count)"
    }
    return "@@ -\(part(without: "+")) +\(part(without: "-")) @@"
  }

  private static func shown(_ row: Row, _ colour: RenderStyle.Colour, _ paint: Paint) -> String {
    let breaks = row.line.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
    let words = String(decoding: row.line.dropLast(breaks), as: UTF8.self)
    let end = String(decoding: row.line.suffix(breaks), as: UTF8.self)
    let missing = breaks == 0 ? "\n\\ No newline at end of file\n" : ""
    let line = String(row.sign) + (colour == .ansi ? words.withVisibleControls : words)
    return paint.change(line, row.sign) + end + missing
  }

  /// Lines end at a line feed, as `diff` has them.
  private static func lines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}

extension CollectionDifference.Change {
  /// The number of the line in the text that has it.
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

extension Paint {
  fileprivate func change(_ line: String, _ sign: Character) -> String {
    switch sign {
    case "-": tone(line, .bad)
    case "+": tone(line, .good)
    default: line
    }
  }
}
