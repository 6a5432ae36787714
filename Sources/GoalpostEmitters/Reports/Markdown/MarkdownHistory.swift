import GoalpostReport

/// What was said, changed, excepted and learned.
extension MarkdownEmitter {
  static func notes(of plan: PlanReport) -> Markdown {
    guard !plan.notes.isEmpty else { return "" }
    let rows = plan.notes.map { note -> [Markdown] in
      [
        "\(note.entry.day.spelledOut)", "\(note.title)", optional(note.entry.value?.text),
        optional(note.entry.confidence?.text), optional(note.entry.note),
        optional(note.entry.by),
      ]
    }
    let head: [Markdown] = ["day", "goal", "value", "confidence", "note", "by"]
    let since = plan.notesSince.spelledOut
    return "### Check-ins and notes since \(since)\n\n\(Markdown.table(head, rows))"
  }

  static func amendments(_ amendments: [AmendmentReport]) -> Markdown {
    guard !amendments.isEmpty else { return "" }
    let rows = amendments.map { amendment -> [Markdown] in
      let on: Markdown? = amendment.on.map { " of \($0.spelledOut)" }
      return [
        optional(amendment.day?.spelledOut), "\(amendment.goal.text)",
        "\(amendment.field)\(on)", "\(amendment.from ?? "–") → \(amendment.to ?? "–")",
        optional(amendment.effect), optional(amendment.reason), optional(amendment.because),
        optional(amendment.approvedBy),
      ]
    }
    let head: [Markdown] = [
      "day", "goal", "field", "change", "effect", "reason", "because", "approved by",
    ]
    return "### Amendments\n\n\(Markdown.table(head, rows))"
  }

  static func waivers(_ waivers: [WaiverReport]) -> Markdown {
    guard !waivers.isEmpty else { return "" }
    let rows = waivers.map { waiver -> [Markdown] in
      let until: Markdown = waiver.until.map { "\($0.spelledOut)" } ?? "for good"
      return [
        "\(waiver.rule)", "\(waiver.title)", "\(waiver.because)",
        "\(until)\(waiver.isExpired ? " (expired)" as Markdown : "")",
      ]
    }
    return "### Waivers\n\n\(Markdown.table(["rule", "on", "because", "until"], rows))"
  }

  static func retrospective(_ retrospective: RetrospectiveReport) -> Markdown {
    let day: Markdown? = retrospective.day.map { ", \($0.spelledOut)" }
    let decisions = retrospective.decisions.map { decision -> [Markdown] in
      ["\(decision.goal.text)", "\(decision.decision)", optional(decision.cause)]
    }
    return """
      ### Retrospective\(day)

      \(list("Celebrated", retrospective.celebrated))\(list("Missed", retrospective.missed))\
      \(list("Learned", retrospective.learned))\
      \(Markdown.table(["goal", "decision", "cause"], decisions))
      """
  }

  private static func list(_ label: Markdown, _ lines: [String]) -> Markdown {
    guard !lines.isEmpty else { return "" }
    return "\(label):\n\n\(lines.map { "- \($0)\n" as Markdown })\n"
  }
}
