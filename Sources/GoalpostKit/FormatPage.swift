import GoalpostModel
import GoalpostSource

/// `docs/format.md`: every field of the goal language, made from the field tables.
enum FormatPage {
  static var markdown: String {
    var text = """
      # The goal files

      One YAML document is one plan: the goals of one unit for one cycle. Quantities are written \
      as people write them: `30%`, `$1.2M`, `90 days`, `4 per day`, `4.2 of 5`. Written by \
      `make generate` from the field tables; `goalpost explain FIELD` tells the same.

      """
    for record in Language.records { text += section(for: record) }
    text += "\n# The configuration, `.goalpost.yaml`\n"
    for record in Language.configuration { text += section(for: record) }
    return text
  }

  private static func section(for record: RecordDescription) -> String {
    var text = "\n## \(record.name)\n\n\(record.summary)\n\n"
    text += "| field | holds | example | without it | what it means |\n|---|---|---|---|---|\n"
    for field in record.fields {
      let absence =
        switch field.requirement {
        case .required: "**required**"
        case .optional(let fallback): fallback ?? ""
        }
      let cells = [
        "`\(field.name)`", field.kind.name, "`\(field.kind.example)`", absence, field.summary,
      ]
      text += "| " + cells.map(\.markdownCell).joined(separator: " | ") + " |\n"
    }
    return text
  }
}
