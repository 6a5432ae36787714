import GoalpostSource
import GoalpostYAML

/// Puts a title or a sentence among entries in brackets in quotes where it holds a colon. Outside of
/// brackets the reader of YAML does that itself, since only there the text ends with its line.
enum YAMLSyntaxFix: FixMaker {
  static let ruleName = "yaml-syntax"

  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix] {
    let place = diagnostic.finding.range
    guard scene.file.text(of: place) == ":",
      case .entry(let mapping, let entries, let index) = scene.way(to: place).last, mapping.isFlow,
      textKeys.contains(entries[index].key.value)
    else { return [] }
    let value = entries[index].value
    let written = scene.file.text(of: value.range)
    guard case .scalar(let scalar) = value.content, scalar.style == .plain, scalar.isRepaired,
      !written.contains(where: \.isNewline)
    else { return [] }
    return [
      Fix(
        "put the text in quotes",
        edits: [.init(replacing: value.range, with: written.inYAMLQuotes)])
    ]
  }

  private static let textKeys: Set = ["title", "name", "why", "note", "because", "definition"]
}
