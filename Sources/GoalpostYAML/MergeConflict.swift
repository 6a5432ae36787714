import GoalpostSource

/// A merge that nobody finished: the lines that git writes where two branches changed the same
/// lines, from `<<<<<<<` to `>>>>>>>`. A marker begins in column 1, where no goal file or table has
/// such a text.
package struct MergeConflict: Sendable {
  /// From the first marker to the end of the last one's line, its line break included.
  package let range: Range<Int>
  /// The lines of both sides, without the markers; empty where a side has none. Nil where markers
  /// are missing, or where one conflict lies in another.
  package let sides: Sides?
  /// The text of each marker's line, in order.
  package let markers: [Range<Int>]

  package struct Sides: Sendable {
    package let first: Range<Int>
    /// What both sides changed, where git wrote it down between `|||||||` and `=======`.
    package let base: Range<Int>?
    package let second: Range<Int>
  }

  /// All conflicts of a file, in its order.
  package static func all(in source: SourceFile) -> [MergeConflict] {
    let scan = InputScan(source.bytes)
    return ConflictFinder(YAMLText(source.bytes), at: scan.conflictMarkers).conflicts
  }

  /// An error for each, with the lines of both sides.
  package func fault(in source: SourceFile, _ lines: LineIndex) -> LanguageFault {
    let labels = markers.dropFirst().map { marker -> Label in
      let text =
        switch source.bytes[marker.lowerBound] {
        case UInt8(ascii: "|"): "what both changed"
        case UInt8(ascii: "="): "the other side begins here"
        default: "the conflict ends here"
        }
      return Label(text, at: source.range(marker))
    }
    let first = markers.first ?? range
    guard let sides else {
      // From `<<<<<<<` to `>>>>>>>`, and yet not one conflict with two sides.
      let isWhole =
        source.bytes[first.lowerBound] == UInt8(ascii: "<")
        && markers.last.map { source.bytes[$0.lowerBound] } == UInt8(ascii: ">")
      return LanguageFault(
        .mergeConflict,
        Finding(
          isWhole
            ? "this merge conflict is unresolved and holds another one"
            : "a merge conflict was resolved only in part",
          at: source.range(first),
          label: isWhole ? "one side begins here" : "a marker is left over",
          help: "keep the lines that are right, and delete those that begin with "
            + "`<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`", related: labels))
    }
    let both = [sides.first, sides.second].map { Self.name($0, lines) }
    return LanguageFault(
      .mergeConflict,
      Finding(
        "this merge conflict is unresolved: \(both[0]) or \(both[1])", at: source.range(first),
        label: "one side begins here",
        help: "keep the lines that are right, and delete those that begin with `<<<<<<<`, "
          + (sides.base == nil ? "" : "`|||||||`, ") + "`=======` and `>>>>>>>`",
        related: labels))
  }

  /// `lines 12–14`, `line 12`, `nothing`.
  private static func name(_ side: Range<Int>, _ lines: LineIndex) -> String {
    guard !side.isEmpty else { return "nothing" }
    let first = lines.line(holding: side.lowerBound) + 1
    let last = lines.line(holding: side.upperBound - 1) + 1
    return first == last ? "line \(first)" : "lines \(first)–\(last)"
  }
}
