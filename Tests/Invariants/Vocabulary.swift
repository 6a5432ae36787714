import GoalpostEmitters
import GoalpostKit
import GoalpostModel

/// The words of the language, for dictionaries of fuzzers and for generators.
package enum Vocabulary {
  /// Each once, in a fixed order.
  package static var words: [String] {
    var seen: Set<String> = []
    return (fields + Catalogue.ruleNames + values + punctuation).filter { seen.insert($0).inserted }
  }

  private static var fields: [String] {
    FieldGuide.fieldNames.filter { !$0.contains(".") }.map { "\($0): " }
  }

  private static let values = [
    "goalpost: 1", "2026-Q4", "2026-11-20", "30%", "5pp", "$1.2M", "4.2 of 5", "3x", "24 quotes",
    "4 per day", "1.5 h", "90 min", "1,000", "-2", "ms", "hours", "weeks", "quarters", "USD", "EUR",
    "€", "°", "\u{2212}", "\u{A0}", "\u{202F}", "bn", " thousand", " million", " per ", " of ",
    "out of", "percent", "TBD", "null", "~", "<<", "from 3 to 5", "+10%", "=== a.goals.yaml\n",
    "=== .goalpost.yaml\n", "=== r.csv\n", "=== base/a.goals.yaml\n", "csv: r.csv", "unit@cycle/",
    "date,value\n", "\u{202E}", "\u{FEFF}", "\u{85}", "\u{2028}", "e\u{301}", "👩🏽‍🌾", "::error::",
    "##[error]", "@octocat", "<script>", "]]>", "&amp;", "](", "```", "=1+1",
  ]

  private static let punctuation = [
    "---\n", "...\n", "- ", "? ", ": ", "&a ", "*a", "!t ", "!!str ", "%YAML 1.1\n", "%TAG ! x\n",
    "|\n", ">-\n", "|2+\n", "{", "}", "[", "]", ", ", "#", " #", "'", "''", "\"", "\\n", "\\x41",
    "\\u263A", "\\\n", "\t", "\r\n", "\r", "\n  ", "\n    ", "\n      - ", "@", "`",
  ]
}
