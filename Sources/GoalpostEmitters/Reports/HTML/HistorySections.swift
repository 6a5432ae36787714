import GoalpostReport

/// What was said, changed, excepted and learned in a plan.
enum HistorySections {
  static func html(_ plan: PlanReport) -> HTML { "\(notes(of: plan))\(decisions(of: plan))" }

  /// All but the check-ins.
  static func decisions(of plan: PlanReport) -> HTML {
    "\(amendments(of: plan))\(waivers(of: plan))\(retrospective(plan))"
  }

  private static func section(_ title: HTML, _ content: HTML) -> HTML {
    content.isEmpty ? "" : "<h3>\(title)</h3>\n\(content)"
  }

  private static func notes(of plan: PlanReport) -> HTML {
    let rows = plan.notes.map { note -> [HTML] in
      [
        "\(note.entry.day.spelledOut)", .jump(to: note.anchor, note.title),
        .optional(note.entry.value?.text), .optional(note.entry.confidence?.text),
        .optional(note.entry.note), .optional(note.entry.by),
      ]
    }
    let title: HTML = "Check-ins and notes since \(plan.notesSince.spelledOut)"
    let table = HTMLTable.html(
      caption: title, of: plan.heading, head: ["day", "goal", "value", "confidence", "note", "by"],
      rows: rows)
    return HTML.details("\(title) (\(rows.count))", table)
  }

  private static func amendments(of plan: PlanReport) -> HTML {
    let rows = plan.amendments.map { amendment -> [HTML] in
      let on: HTML? = amendment.on.map { " of \($0.spelledOut)" }
      return [
        .optional(amendment.day?.spelledOut), .goal(amendment.goal),
        "\(amendment.field)\(on)",
        "\(HTML.name(amendment.from ?? "–")) → \(HTML.name(amendment.to ?? "–"))",
        .optional(amendment.effect), .optional(amendment.reason),
        .optional(amendment.because), .optional(amendment.approvedBy),
      ]
    }
    let head: [HTML] = [
      "day", "goal", "field", "change", "effect", "reason", "because", "approved by",
    ]
    return section(
      "Amendments", HTMLTable.html(caption: "Amendments", of: plan.heading, head: head, rows: rows))
  }

  private static func waivers(of plan: PlanReport) -> HTML {
    let rows = plan.waivers.map { waiver -> [HTML] in
      let until: HTML = waiver.until.map { "\($0.spelledOut)" } ?? "for good"
      let expired: HTML = waiver.isExpired ? " (expired)" : ""
      return [
        "\(waiver.rule)", .jump(to: waiver.anchor, waiver.title), .optional(waiver.because),
        "\(until)\(expired)",
      ]
    }
    return section(
      "Waivers",
      HTMLTable.html(
        caption: "Waivers", of: plan.heading, head: ["rule", "on", "because", "until"], rows: rows))
  }

  private static func retrospective(_ plan: PlanReport) -> HTML {
    guard let retrospective = plan.retrospective else { return "" }
    let day: HTML? = retrospective.day.map { ", \($0.spelledOut)" }
    let rows = retrospective.decisions.map { decision -> [HTML] in
      [.goal(decision.goal), "\(decision.decision)", .optional(decision.cause)]
    }
    let table = HTMLTable.html(
      caption: "Decisions", of: plan.heading, head: ["goal", "decision", "cause"], rows: rows)
    let content: HTML = """
      \(list("Celebrated", retrospective.celebrated))\(list("Missed", retrospective.missed))\
      \(list("Learned", retrospective.learned))\(table)
      """
    return "<h3>Retrospective\(day)</h3>\n\(content)"
  }

  private static func list(_ title: HTML, _ lines: [String]) -> HTML {
    guard !lines.isEmpty else { return "" }
    // The item itself keeps the page's direction, or its bullet would leave a narrow window.
    let items = lines.map { "<li><bdi>\(HTML.prose($0))</bdi></li>\n" as HTML }
    return "<h4>\(title)</h4>\n<ul>\n\(items)</ul>\n"
  }
}
