import GoalpostSource
import GoalpostYAML

/// Puts a title that holds ` #` in quotes, and a space behind the `#` of a remark that stands
/// behind a number or a day. Behind other texts either may be meant, so a person has to look.
enum SwallowedCommentFix: FixMaker {
  static let ruleName = "swallowed-comment"

  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix] {
    let steps = scene.way(to: diagnostic.finding.range.part(at: 0, length: 0))
    guard case .entry(_, let entries, let index) = steps.last,
      !steps.contains(where: \.isFlow), let field = diagnostic.finding.field,
      entries[index].key.value == field,
      case .scalar(let scalar) = entries[index].value.content, let comment = scalar.comment,
      entries[index].value.range.start == diagnostic.finding.range.start
    else { return [] }
    let value = entries[index].value.range
    if numberFields.contains(field) { return [spacing(comment, scene)] }
    guard scene.line(of: value.start) == scene.line(of: comment.start) else { return [] }
    var end = remark(in: comment, scene) ?? comment.end
    while end > comment.start, scene.isSpace((end - 1)..<end) { end -= 1 }
    let place = value.start..<end
    return [
      Fix(
        "put the text in quotes",
        edits: [
          .init(
            replacing: scene.file.range(place), with: scene.text(place).inYAMLQuotes)
        ], use: field == "title" ? .safe : .suggested)
    ]
  }

  /// A remark may stand behind what was meant as text: `Be #1 in rye # agreed`.
  private static func remark(in comment: SourceRange, _ scene: FixScene) -> Int? {
    (comment.start + 1..<comment.end).first { place in
      scene.file.bytes[place] == UInt8(ascii: "#") && scene.isSpace((place - 1)..<place)
        && (place + 1 == comment.end || scene.isSpace((place + 1)..<(place + 2)))
    }
  }

  /// Fields that never hold a `#`.
  private static let numberFields: Set = [
    "baseline", "target", "change", "at_least", "at_most", "threshold", "value", "current", "date",
    "until", "due", "locked", "confidence", "weight",
  ]

  private static func spacing(_ comment: SourceRange, _ scene: FixScene) -> Fix {
    var place = comment.start
    while place < comment.end, scene.file.bytes[place] == UInt8(ascii: "#") { place += 1 }
    return Fix(
      "put a space behind the `#`",
      edits: [.init(replacing: scene.file.range(place..<place), with: " ")])
  }
}

extension FixScene.Step {
  /// Into something in brackets.
  fileprivate var isFlow: Bool {
    switch self {
    case .entry(let node, _, _): node.isFlow
    case .item(let node, _, _): node.isFlow
    }
  }
}
