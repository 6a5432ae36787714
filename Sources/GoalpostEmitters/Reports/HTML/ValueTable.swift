import GoalpostReport

/// Check-ins or readings, oldest first.
enum ValueTable {
  static func html(_ entries: [ValueEntry], caption: HTML, of title: String) -> HTML {
    let rows = entries.map { entry -> [HTML] in
      [
        "\(entry.day.spelledOut)", .optional(entry.value?.text),
        .optional(entry.confidence?.text), .optional(entry.note), .optional(entry.by),
      ]
    }
    return HTMLTable.html(
      caption: caption, of: title, head: ["day", "value", "confidence", "note", "by"], rows: rows)
  }
}
