import GoalpostReport

extension StatusPage {
  /// Whose goals, which day, how far into the cycle, and how it goes.
  var head: [String] {
    let day = report.asOf.spelledOut
    let title = clean(report.title)
    var lines: [String] = []
    if title.terminalWidth + 2 + day.terminalWidth <= width {
      let gap = String(repeating: " ", count: width - title.terminalWidth - day.terminalWidth)
      lines.append(paint.bold(title) + gap + day)
    } else {
      lines += title.wrapped(to: width).map(paint.bold) + [day]
    }
    lines += report.unreadNotes.flatMap { paragraph("\($0).", indent: 0) }
      .map { paint.tone($0, .bad) }
    if let note = report.publicNote { lines += paragraph(note, indent: 0) }
    if let time = report.headline.cycle?.textWithDaysLeft { lines += paragraph(time, indent: 0) }
    lines += paragraph(report.headline.verdict, indent: 0)
    lines += paragraph(report.trust.sentence, indent: 0).map(paint.dim)
    return lines
  }

  /// What `check` has to say, counted.
  var foot: [String] {
    let faults = report.faults
    let isSilent = faults.errors + faults.warnings + faults.notes == 0
    return paragraph(
      faults.text + (isSilent ? "" : "; `\(checkCommand) --notes` shows them"), indent: 0)
  }
}
