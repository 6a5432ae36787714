import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// Resolves a merge conflict within one list of dated entries, or one table of them: the entries of both sides are kept, in
/// the order of their dates. An entry that both sides have is kept once; where they have different
/// ones of one date, or one side changed or removed an entry, a person has to decide.
enum MergeConflictFix: FixMaker {
  static let ruleName = LanguageRule.mergeConflict.rawValue

  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix] {
    guard let conflict = scene.conflicts[diagnostic.finding.range.start],
      let sides = conflict.sides,
      let (first, base, second) = scene.file.isTable
        ? ConflictingRows(scene.file).entries(of: sides) : entries(of: sides, scene),
      base.allSatisfy({ isKept($0, in: first) && isKept($0, in: second) }),
      let merged = merge(first, second),
      scene.file.isTable || !hasSharedTail(merged, after: conflict.range.upperBound, scene)
    else { return [] }
    // From the end of the line above: where the list has no other entry, nothing stands there.
    let start = scene.line(of: conflict.range.lowerBound)
    let before = start > 0 ? scene.lines.range(ofLine: start - 1).upperBound : 0
    let text = scene.text(before..<conflict.range.lowerBound) + merged.map(\.lines).joined()
    return [
      Fix(
        "keep the entries of both sides, in the order of their dates",
        edits: [.init(replacing: scene.file.range(before..<conflict.range.upperBound), with: text)])
    ]
  }

  /// An entry of a list, or a row of a table.
  struct Entry {
    let day: CalendarDay
    let content: Content
    /// Whole lines, with the comments above it.
    let lines: String
  }

  /// What an entry says, in whatever order and style its keys are written.
  indirect enum Content: Hashable {
    case text(String)
    case list([Content])
    case fields([String: Content])

    init(_ node: Node) {
      switch node.content {
      case .scalar(let scalar): self = .text(scalar.text)
      case .sequence(let items): self = .list(items.map { Content($0) })
      case .mapping(let entries):
        self = .fields(
          Dictionary(
            entries.map { ($0.key.value, Content($0.value)) },
            uniquingKeysWith: { first, _ in first }))
      }
    }
  }

  private static func entries(
    of sides: MergeConflict.Sides, _ scene: FixScene
  ) -> (first: [Entry], base: [Entry], second: [Entry])? {
    guard let first = entries(in: sides.first, scene),
      let second = entries(in: sides.second, scene),
      let base = sides.base.map({ entries(in: $0, scene) }) ?? []
    else { return nil }
    return (first, base, second)
  }

  /// Git leaves lines out of a conflict in which both sides end alike. They would stay with the last
  /// entry, and the others would lose them.
  private static func hasSharedTail(
    _ entries: [Entry], after end: Int, _ scene: FixScene
  ) -> Bool {
    func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    let dash = entries.first?.lines.split(whereSeparator: \.isNewline)
      .first { $0.drop { $0 == " " }.first == "-" }
    let next = scene.text(end..<scene.file.bytes.count).split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) && $0.drop { $0 == " " }.first != "#" }
    guard let dash, let next else { return false }
    return indent(next) > indent(dash)
  }

  private static func isKept(_ entry: Entry, in side: [Entry]) -> Bool {
    side.contains { $0.content == entry.content }
  }

  /// Nil where the sides disagree about a day, or where one of them has no entry.
  private static func merge(_ first: [Entry], _ second: [Entry]) -> [Entry]? {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let known = Set(first.map(\.content))
    let days = Set(first.map(\.day))
    let added = second.filter { !known.contains($0.content) }
    let shared = Set(second.map(\.content))
    let changed = first.filter { !shared.contains($0.content) }
    guard !added.contains(where: { days.contains($0.day) }),
      Set(changed.map(\.day)).isDisjoint(with: second.map(\.day))
    else { return nil }
    let all = first + added
    return all.indices.sorted { (all[$0].day, $0) < (all[$1].day, $1) }.map { all[$0] }
  }

  /// The entries in some lines; nil where there is anything else in them.
  private static func entries(in lines: Range<Int>, _ scene: FixScene) -> [Entry]? {
    guard !lines.isEmpty else { return [] }
    let part = SourceFile(
      id: scene.file.id, path: scene.file.path, bytes: Array(scene.file.bytes[lines]))
    let parsed = YAML.parse(part)
    guard parsed.faults.isEmpty, parsed.documents.count == 1, let root = parsed.documents[0].root,
      case .sequence(let items) = root.content, !root.isFlow
    else { return nil }
    let index = LineIndex(part.bytes)
    let starts = items.map { start(of: $0, in: index) }
    var entries: [Entry] = []
    for (index, item) in items.enumerated() {
      guard let day = DisorderedDatesFix.day(of: item), let own = index > 0 ? starts[index] : 0,
        let end = index + 1 < items.count ? starts[index + 1] : part.bytes.count, own < end
      else { return nil }
      entries.append(
        Entry(
          day: day, content: Content(item), lines: part.text(of: part.range(own..<end))))
    }
    return entries
  }

  /// Where the lines of an entry begin, with the comments above it; nil where its dash begins none.
  private static func start(of item: Node, in lines: LineIndex) -> Int? {
    var line = lines.line(holding: item.range.start)
    guard lines.text(ofLine: line).drop(while: { $0 == " " }).first == "-" else { return nil }
    while line > 0, lines.text(ofLine: line - 1).drop(while: { $0 == " " }).first == "#" {
      line -= 1
    }
    return lines.starts[line]
  }
}
