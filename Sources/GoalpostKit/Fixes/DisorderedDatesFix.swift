import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// Puts the entries of a list in the order of their dates: whole lines change places, and what
/// stands above an entry as a remark goes with it.
enum DisorderedDatesFix: FixMaker {
  static let ruleName = "disordered-dates"

  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix] {
    let list = scene.way(to: diagnostic.finding.range).reversed().lazy.compactMap { step in
      if case .item(let list, let items, _) = step { (list, items) } else { nil }
    }.first
    guard let (list, items) = list else { return [] }
    let days = items.compactMap { day(of: $0) }
    let order = items.indices.sorted { days.count == items.count && days[$0] < days[$1] }
    guard days.count == items.count, Set(days).count == days.count,
      let first = items.indices.first(where: { order[$0] != $0 }),
      let last = items.indices.last(where: { order[$0] != $0 })
    else { return [] }
    let places =
      list.isFlow ? items.map { $0.range.start..<$0.range.end } : blocks(of: items, scene)
    guard let places, isInOrder(places) else { return [] }
    var text = ""
    for index in first...last {
      text += scene.text(places[order[index]])
      guard index < last else { break }
      let gap = places[index].upperBound..<places[index + 1].lowerBound
      guard isGap(gap, scene) else { return [] }
      text += scene.text(gap)
    }
    let whole = places[first].lowerBound..<places[last].upperBound
    return [
      Fix(
        "put the list in the order of its dates",
        edits: [.init(replacing: scene.file.range(whole), with: text)])
    ]
  }

  static func day(of item: Node) -> CalendarDay? {
    guard case .mapping(let entries) = item.content,
      let date = entries.first(where: { $0.key.value == "date" }),
      case .scalar(let scalar) = date.value.content
    else { return nil }
    return CalendarDay(scalar.text)
  }

  /// The lines of each entry, without the last line break; from the second on with the remarks
  /// above it. Nil where an entry shares its lines, or nobody can tell what a remark belongs to.
  private static func blocks(of items: [Node], _ scene: FixScene) -> [Range<Int>]? {
    var blocks: [Range<Int>] = []
    for item in items {
      guard let dash = dashLine(of: item, scene) else { return nil }
      let start: Int
      if let before = blocks.last {
        start = scene.wholeLine(scene.line(of: before.upperBound)).upperBound
      } else {
        guard dash == 0 || !scene.lines.text(ofLine: dash - 1).isRemark else { return nil }
        start = scene.lines.starts[dash]
      }
      let end = scene.lines.range(ofLine: scene.line(of: item.range.end - 1)).upperBound
      guard start < end else { return nil }
      blocks.append(start..<end)
    }
    return blocks
  }

  /// The line that an entry's dash begins.
  private static func dashLine(of item: Node, _ scene: FixScene) -> Int? {
    let before = scene.indentation(of: item.range.start)
    let words = before.drop { $0 == " " }
    guard words.first == "-", words.dropFirst().allSatisfy({ $0 == " " }) else { return nil }
    return scene.line(of: item.range.start)
  }

  /// Entries that repeat others by an alias stand elsewhere.
  private static func isInOrder(_ places: [Range<Int>]) -> Bool {
    zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  private static func isGap(_ gap: Range<Int>, _ scene: FixScene) -> Bool {
    scene.file.bytes[gap].allSatisfy { " \t\r\n,".utf8.contains($0) }
  }
}

extension String {
  /// A line that holds a comment only.
  fileprivate var isRemark: Bool { drop { $0 == " " || $0 == "\t" }.first == "#" }
}
