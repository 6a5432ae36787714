import GoalpostSource
import GoalpostYAML

/// Takes out a waiver that no longer holds, with the remarks on its lines; those above it stay. The
/// last one of a list takes the list with it.
enum ExpiredWaiverFix: FixMaker {
  static let ruleName = "expired-waiver"

  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix] {
    let steps = scene.way(to: diagnostic.finding.range)
    guard
      let depth = steps.lastIndex(where: { if case .item = $0 { true } else { false } }), depth > 0,
      case .item(let list, let items, let index) = steps[depth],
      case .entry(let mapping, let entries, let key) = steps[depth - 1]
    else { return [] }
    let removal = Removal(scene)
    let place =
      items.count > 1
      ? removal.ofItem(at: index, among: items.map(\.range), isFlow: list.isFlow)
      : removal.ofEntry(
        at: key, among: entries.map { $0.key.range.through($0.value.range) },
        isFlow: mapping.isFlow)
    guard let place else { return [] }
    return [
      Fix(
        items.count > 1 ? "remove the waiver" : "remove the waiver, the only one here",
        edits: [.init(replacing: scene.file.range(place), with: "")])
    ]
  }
}
