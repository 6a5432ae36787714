import GoalpostModel
import GoalpostRules
import GoalpostSource

/// `docs/words.md`: the word lists that titles are read by, made from their declarations.
package enum WordPage {
  package static var markdown: String {
    var text = "# Words\n\n\(opening)\n\n```yaml\n\(example)\n```\n\n\(manner)\n"
    text +=
      "\n## Words that titles are read by\n\nBelow `words`. Every rule that reads titles goes "
    text += "by them, as far as it asks for such a word.\n"
    for list in TitleList.allCases { text += section(of: list) }
    text += "\n## Words of one rule\n\nBelow the rule. Its page and `goalpost explain RULE` show a "
    text +=
      "few of the words that are built in.\n\n| rule | list | what it holds |\n|---|---|---|\n"
    for rule in Catalogue.declarations {
      for list in rule.words {
        text += "| [`\(rule.name)`](rules/\(rule.name).md) | `\(list.name)` "
        text += "| \(list.summary.markdownCell) |\n"
      }
    }
    return text + "\n## What cannot be added to\n\n\(closing)\n"
  }

  private static let opening = """
    Some rules read titles and the names of owners, and they know English only. What a word means \
    to them stands in word lists. Where a rule takes a word of your trade for something else, or \
    does not know it, add it to a list in `.goalpost.yaml`:
    """

  /// A configuration that adds words.
  package static let example = """
    goalpost: 1
    words:
      labels: [aisle]         # “Fill aisle 7 shelves” states no amount
      numbers: {dozen: 12}    # “Win a dozen schools” does
    rules:
      activity-key-result:
        outcomes: [pledge]    # a pledge is for others to give
    """

  private static let manner = """
    A word is written in lower case, as titles have it, and only where a list says so with its \
    capitals. A plural is a word of its own, except in `outcomes`, `deliverables` and \
    `gatherings`, which know both by one. `goalpost check --show-config` prints what was added and where, \
    `goalpost explain vocabulary` the lists below. Nothing can be taken out of a list: where a rule \
    is wrong about one goal, waive it there.
    """

  private static let closing = """
    Articles, prepositions, conjunctions, pronouns and words such as `our`, `next`, `nearly` or `at \
    least` tell where an amount or the object of a verb begins and ends. That is grammar: it is the \
    same in every trade, and one word more would change how all titles are read. So are the forms \
    of a gap, such as `from X to Y` and `to be defined`; the gaps themselves are a list of \
    `placeholder-title`. Units that are joined to their number, such as `250ms` and `4x`, are \
    those of [quantities](language.md#quantities).
    """

  private static func section(of list: TitleList) -> String {
    let declaration = list.declaration
    var text = "\n### `\(declaration.name)`\n\n"
    text += "\(declaration.summary.prefix(1).uppercased())\(declaration.summary.dropFirst())"
    text += form(of: declaration) + ". Built in:\n\n"
    let values = list.builtInValues
    let words = list.builtIn.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    let shown = words.map { word in
      values[word].map { "`\(word): \(UnitOfMeasure(.none).format($0, upTo: 6, in: .assumed))`" }
        ?? "`\(word)`"
    }
    return text + shown.joined(separator: ", ") + "\n"
  }

  private static func form(of list: WordList) -> String {
    switch list.form {
    case .words: ""
    case .asWritten: "; with their capitals"
    case .numbered: "; each with its value, like `{\(list.samples.first ?? "")}`"
    }
  }
}
