/// What stands around a merge conflict: whether its lines can be left out and those around it mean
/// the same.
struct ConflictSurroundings {
  let text: YAMLText

  /// A list of more lines above a conflict is not followed to its key.
  private static let mostLinesAbove = 500

  /// Whether both sides hold whole entries of one list and nothing else.
  func isWithinList(_ conflict: MergeConflict) -> Bool {
    guard let sides = conflict.sides else { return false }
    let parts = [sides.first, sides.base ?? 0..<0, sides.second].filter { !$0.isEmpty }
    let indentations = parts.map(indentation)
    guard let first = indentations.first, let depth = first,
      indentations.allSatisfy({ $0 == depth }), isInList(conflict.range.lowerBound, depth)
    else { return false }
    return endsEntry(conflict.range.upperBound, depth)
  }

  /// The indentation of the entries in some lines; nil where the first line begins none, or where a
  /// line is neither an entry nor part of one.
  private func indentation(of lines: Range<Int>) -> Int? {
    var indentation: Int?
    for line in inkLines(from: lines.lowerBound).prefix(while: { $0.start < lines.upperBound }) {
      if line.column > indentation ?? Int.max { continue }
      guard line.isEntry, line.column == indentation ?? line.column else { return nil }
      indentation = line.column
    }
    return indentation
  }

  /// Whether the line after a conflict belongs to no entry of it.
  private func endsEntry(_ offset: Int, _ depth: Int) -> Bool {
    guard let next = inkLines(from: offset).first(where: { _ in true }) else { return true }
    // The next conflict may hold what belongs to the entries of this one.
    guard text[next.start] != UInt8(ascii: "<") else { return false }
    return next.column <= depth
  }

  /// Whether the lines above are entries of the same list, below a key that holds nothing else.
  private func isInList(_ offset: Int, _ depth: Int) -> Bool {
    var end = offset
    for _ in 0..<Self.mostLinesAbove where end > 0 {
      let start = text.lineStart(of: end - 1)
      defer { end = start }
      guard let line = Line(at: start, in: text), line.column <= depth else { continue }
      if line.isEntry, line.column == depth { continue }
      return line.column <= depth && endsInColon(line)
    }
    return false
  }

  /// `check_ins:`, with or without a comment.
  private func endsInColon(_ line: Line) -> Bool {
    var end = text.lineEnd(of: line.start)
    if let comment = (line.ink..<end).first(where: { text.comment(behind: $0) != nil }) {
      end = comment
    }
    while end > line.ink, text.isBlank(at: end - 1) { end -= 1 }
    return text[end - 1] == UInt8(ascii: ":")
  }

  /// A line with more than blanks and a comment.
  private struct Line {
    let start: Int
    let ink: Int
    let isEntry: Bool

    var column: Int { ink - start }

    init?(at start: Int, in text: YAMLText) {
      let ink = text.firstInk(ofLineAt: start)
      if text.isBlankOrEnd(at: ink) || text[ink] == UInt8(ascii: "#") { return nil }
      self.start = start
      self.ink = ink
      isEntry = text[ink] == UInt8(ascii: "-") && text.isBlankOrEnd(at: ink + 1)
    }
  }

  private func inkLines(from offset: Int) -> some Sequence<Line> {
    sequence(state: offset as Int?) { [text] next -> Line?? in
      guard let start = next, start < text.bytes.count else { return nil }
      next = text.nextLine(after: start)
      return .some(Line(at: start, in: text))
    }.lazy.compactMap { $0 }
  }
}
