import GoalpostModel
import GoalpostRules
import GoalpostSource
import GoalpostYAML

/// Writes the name that a goal has by its title as its `id`, in front of the title: the title may
/// then be reworded, and what referred to the goal still does.
enum MissingIDFix: FixMaker {
  static let ruleName = "missing-id"

  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix] {
    let title = diagnostic.finding.range
    guard let name = diagnostic.subject.split(separator: "/").last.map(String.init),
      Identifier.isWellFormed(name),
      case .entry(let mapping, _, _) = scene.way(to: title).last
    else { return [] }
    let entry = "id: \(Scalar.isNull(name) ? name.inYAMLQuotes : name)"
    let place = scene.file.range(title.start..<title.start)
    if mapping.isFlow {
      return [Fix("add `\(entry)`", edits: [.init(replacing: place, with: "\(entry), ")])]
    }
    let before = scene.indentation(of: title.start)
    // An anchor or a tag in front of the title would become one of the `id`.
    guard before.allSatisfy({ $0 == " " || $0 == "-" }) else { return [] }
    let blanks = String(repeating: " ", count: before.count)
    let lineBreak = scene.lineBreak(of: scene.line(of: title.start))
    return [
      Fix("add `\(entry)`", edits: [.init(replacing: place, with: entry + lineBreak + blanks)])
    ]
  }
}
