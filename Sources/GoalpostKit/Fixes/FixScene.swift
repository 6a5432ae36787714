import GoalpostSource
import GoalpostYAML

/// A file with its tree, for those who change it: finds the way to a place, and the lines around it.
struct FixScene {
  let file: SourceFile
  let lines: LineIndex
  /// Merge conflicts, by where they begin.
  let conflicts: [Int: MergeConflict]
  private let roots: [Node]

  init(_ file: SourceFile) {
    self.file = file
    lines = LineIndex(file.bytes)
    conflicts = Dictionary(
      MergeConflict.all(in: file).map { ($0.range.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    roots = YAML.parse(file).documents.compactMap(\.root)
  }

  /// One step from a collection to what it holds.
  enum Step {
    /// An entry of a mapping.
    case entry(of: Node, [Node.Entry], index: Int)
    /// An item of a list.
    case item(of: Node, [Node], index: Int)
  }

  /// The way from a document's root to the innermost key or value that holds a place.
  func way(to place: SourceRange) -> [Step] {
    guard var node = roots.first(where: { $0.range.holds(place) }) else { return [] }
    var steps: [Step] = []
    while true {
      switch node.content {
      case .scalar: return steps
      case .mapping(let entries):
        guard
          let index = Self.index(
            in: entries, start: \.key.range.start, of: place,
            where: {
              $0.key.range.holds(place) || $0.value.range.holds(place)
            })
        else { return steps }
        steps.append(.entry(of: node, entries, index: index))
        node = entries[index].value
        if entries[index].key.range.holds(place) { return steps }
      case .sequence(let items):
        guard
          let index = Self.index(
            in: items, start: \.range.start, of: place, where: { $0.range.holds(place) })
        else { return steps }
        steps.append(.item(of: node, items, index: index))
        node = items[index]
      }
    }
  }

  /// The element that holds a place: where they stand in order, the last that begins before it. An
  /// alias stands where its anchor does, so that one in its place has to be looked for.
  private static func index<Element>(
    in elements: [Element], start: (Element) -> Int, of place: SourceRange,
    where holds: (Element) -> Bool
  ) -> Int? {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) <= place.start { low = middle + 1 } else { high = middle }
    }
    if low > 0, holds(elements[low - 1]) { return low - 1 }
    return elements.firstIndex(where: holds)
  }

  /// The line (from 0) that holds a place.
  func line(of offset: Int) -> Int { lines.line(holding: offset) }

  /// The bytes of a line with its line break.
  func wholeLine(_ line: Int) -> Range<Int> {
    let end = line + 1 < lines.starts.count ? lines.starts[line + 1] : file.bytes.count
    return lines.starts[line]..<end
  }

  /// The line break that a line ends with; a line feed where it is the last.
  func lineBreak(of line: Int) -> String {
    let words = lines.range(ofLine: line).upperBound..<wholeLine(line).upperBound
    return words.isEmpty ? "\n" : text(words)
  }

  func text(_ range: Range<Int>) -> String { file.text(of: file.range(range)) }

  /// What stands before a place on its line.
  func indentation(of offset: Int) -> String {
    text(lines.starts[line(of: offset)]..<offset)
  }

  /// Nothing but blanks and line breaks stands between two places.
  func isSpace(_ range: Range<Int>) -> Bool {
    file.bytes[range].allSatisfy { " \t\r\n".utf8.contains($0) }
  }
}

extension SourceRange {
  /// A smaller range, or the same one.
  func holds(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}
