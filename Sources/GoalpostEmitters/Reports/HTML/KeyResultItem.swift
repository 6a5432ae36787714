import GoalpostReport

/// A key result: numbers, loading bar, pace, the latest note, and how it was scored.
enum KeyResultItem {
  static func html(_ keyResult: KeyResultReport) -> HTML {
    let note: HTML? = keyResult.note.map { "<p>“\(HTML.prose($0))”</p>\n" }
    return """
      <li id="\(keyResult.anchor)">
      <div class="head"><h4>\(keyResult.title)</h4>\(StatusMark.html(keyResult.status))</div>
      <div class="body"><span class="numbers">\(keyResult.numbers)</span>\(bar(of: keyResult))\
      <span class="score">\(keyResult.progressText)</span></div>
      <p class="soft">\(facts(of: keyResult))</p>
      \(note)\(details(of: keyResult))</li>

      """
  }

  private static func bar(of keyResult: KeyResultReport) -> HTML {
    guard let progress = keyResult.progress else { return "" }
    return LoadingBar(
      title: keyResult.title, progress: progress, expected: keyResult.expected,
      projection: keyResult.projection, marks: keyResult.marks
    ).html
  }

  private static func facts(of keyResult: KeyResultReport) -> HTML {
    var facts: [HTML] = []
    if let owner = keyResult.owner { facts.append("\(owner)") }
    if let reason = keyResult.reason { facts.append("\(reason)") }
    if let pace = keyResult.paceText { facts.append("\(pace)") }
    if let change = keyResult.change { facts.append("\(change.text) since last week") }
    if let days = keyResult.daysLeft, days >= 0 {
      facts.append(days == 1 ? "1 day left" : "\(days) days left")
    }
    if let confidence = keyResult.confidenceText { facts.append("confidence \(confidence)") }
    if let day = keyResult.currentDay { facts.append("as of \(day.spelledOut)") }
    if keyResult.weight != "1" { facts.append("weight \(keyResult.weight)") }
    if keyResult.wasProbablyTooEasy { facts.append("was probably too easy") }
    if keyResult.visibility != "public" { facts.append("\(keyResult.visibility)") }
    return facts.joined(separator: " · ")
  }

  private static func details(of keyResult: KeyResultReport) -> HTML {
    let count = keyResult.entries.count
    let entries: HTML = count == 1 ? "1 check-in" : "\(count) check-ins"
    let formula: HTML =
      keyResult.derivation.isEmpty ? "" : "<p class=\"formula\">\(keyResult.derivation)</p>\n"
    return """
      <details><summary>How it was scored, and \(entries)</summary>
      \(formula)\(HTML.line("Why", .optional(keyResult.why)))\
      \(HTML.line("Counted as", .optional(keyResult.definition)))\
      \(HTML.line("Source", keyResult.link.map { .link($0, to: $0) } ?? ""))\
      \(HTML.line("Measured by", keyResult.kpi.map { .goal($0) } ?? ""))\
      \(HTML.line("Due", .optional(keyResult.due?.spelledOut)))\
      \(checkpoints(keyResult.marks))\
      \(keyResult.chart.map { ValueChart(title: keyResult.title, chart: $0).html })\
      \(ValueTable.html(keyResult.entries, caption: "Check-ins"))</details>

      """
  }

  private static func checkpoints(_ marks: [CheckpointMark]) -> HTML {
    let rows = marks.map { mark -> [HTML] in
      [
        "\(mark.day.spelledOut)", "\(mark.amount.text)", .optional(mark.title),
        mark.isReached ? "reached" : mark.isPassed ? "missed so far" : "ahead",
      ]
    }
    return HTMLTable.html(
      caption: "Checkpoints", head: ["day", "value", "title", "state"], rows: rows)
  }
}

/// Check-ins or readings, oldest first.
enum ValueTable {
  static func html(_ entries: [ValueEntry], caption: HTML) -> HTML {
    let rows = entries.map { entry -> [HTML] in
      [
        "\(entry.day.spelledOut)", .optional(entry.value?.text),
        .optional(entry.confidence?.text), .optional(entry.note), .optional(entry.by),
      ]
    }
    return HTMLTable.html(
      caption: caption, head: ["day", "value", "confidence", "note", "by"], rows: rows)
  }
}
