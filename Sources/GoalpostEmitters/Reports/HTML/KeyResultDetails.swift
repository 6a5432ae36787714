import GoalpostReport

/// What stands behind a key result: how it was scored, why it is there, and every check-in.
enum KeyResultDetails {
  static func html(_ keyResult: KeyResultReport) -> HTML {
    let formula: HTML =
      keyResult.derivation.isEmpty ? "" : "<p class=\"formula\">\(keyResult.derivation)</p>\n"
    return HTML.details(
      summary(of: keyResult),
      """
      \(formula)\(HTML.line("Why", .optional(keyResult.why)))\
      \(HTML.line("Counted as", .optional(keyResult.definition)))\
      \(HTML.line("Source", keyResult.link.map { .link($0, to: $0) } ?? ""))\
      \(HTML.line("Measured by", keyResult.kpi.map { .goal($0) } ?? ""))\
      \(HTML.line("Due", .optional(keyResult.due?.spelledOut)))\
      \(checkpoints(of: keyResult))\
      \(ValueTable.html(keyResult.entries, caption: "Check-ins", of: keyResult.title))
      """)
  }

  private static func summary(of keyResult: KeyResultReport) -> HTML {
    var parts: [HTML] = []
    if let progress = keyResult.progress { parts.append("How \(progress.text) was made") }
    let marks = keyResult.marks.count
    if marks > 0 { parts.append(marks == 1 ? "1 checkpoint" : "\(marks) checkpoints") }
    let entries = keyResult.entries.count
    if entries > 0 { parts.append(entries == 1 ? "1 check-in" : "\(entries) check-ins") }
    return parts.isEmpty ? "More" : parts.joined(separator: " · ")
  }

  private static func checkpoints(of keyResult: KeyResultReport) -> HTML {
    let rows = keyResult.marks.map { mark -> [HTML] in
      [
        "\(mark.day.spelledOut)", .name(mark.amount.text), .optional(mark.title),
        mark.isReached ? "reached" : mark.isPassed ? "missed so far" : "ahead",
      ]
    }
    return HTMLTable.html(
      caption: "Checkpoints", of: keyResult.title, head: ["day", "value", "title", "state"],
      rows: rows)
  }
}
