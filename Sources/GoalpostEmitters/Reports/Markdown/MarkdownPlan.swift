import GoalpostReport

/// A plan: its standing, its goals in one table, and what belongs to each.
extension MarkdownEmitter {
  static func plan(_ plan: PlanReport) -> Markdown {
    """
    ## \(plan.heading)

    \(summary(of: plan))\(goals(of: plan))\(plan.objectives.map(objective))\(numbers(of: plan))\
    \(notes(of: plan))\(amendments(plan.amendments))\(waivers(plan.waivers))\
    \(plan.retrospective.map(retrospective))
    """
  }

  private static func summary(of plan: PlanReport) -> Markdown {
    var parts: [Markdown] = []
    if plan.standing.status != nil {
      parts.append("**\(plan.standing.text)** \(status(plan.standing.status))")
    }
    if let expected = plan.standing.expected { parts.append("expected \(expected.text)") }
    if let change = plan.standing.change { parts.append("\(change.text) since last week") }
    if let cycle = plan.cycle { parts.append("\(cycle.text)") }
    parts.append("\(plan.level)")
    if let owner = plan.owner { parts.append("\(owner)") }
    if let locked = plan.locked { parts.append("locked on \(locked.spelledOut)") }
    if plan.visibility != "public" { parts.append("\(plan.visibility)") }
    let why: Markdown? = plan.why.map { "\($0)\n\n" }
    return "\(parts.joined(separator: " · "))\n\n\(why)"
  }

  private static func goals(of plan: PlanReport) -> Markdown {
    var rows: [[Markdown]] = []
    for objective in plan.objectives {
      rows.append(row(of: objective))
      rows += objective.keyResults.map(row)
    }
    guard !rows.isEmpty else { return "" }
    let head: [Markdown] = [
      "goal", "bar", "from → now → to", "progress", "expected", "state", "owner",
    ]
    return "\(Markdown.table(head, rows))\(MarkdownBar.legend)"
  }

  private static func row(of objective: ObjectiveReport) -> [Markdown] {
    let standing = objective.standing
    let bar: Markdown? = standing.score.map {
      MarkdownBar.bar(progress: $0.permille, expected: standing.expected?.permille)
    }
    return [
      "**\(objective.title)**", bar ?? "–", "\(objective.ambition)", "**\(standing.text)**",
      "\(standing.expected?.text ?? "–")", status(standing.status), optional(objective.owner),
    ]
  }

  private static func row(of keyResult: KeyResultReport) -> [Markdown] {
    [
      "\(keyResult.title)", MarkdownBar.bar(keyResult), "\(keyResult.numbersWithAge)",
      "\(keyResult.progressText)", "\(keyResult.expected?.text ?? "–")",
      status(keyResult.status), optional(keyResult.owner),
    ]
  }

  /// What the table has no room for.
  private static func objective(_ objective: ObjectiveReport) -> Markdown {
    let why: Markdown? = objective.why.map { "\n  \($0)" }
    var lines: [Markdown] = ["- **\(objective.title)**\(why)\n"]
    lines += linkLine("Supports", objective.supports)
    lines += linkLine("Answers", objective.answers)
    lines += linkLine("Depends on", objective.dependsOn)
    if !objective.servedBy.goals.isEmpty {
      lines.append("  - Served by \(objective.servedBy.text)\n")
    }
    if objective.standing.wasProbablyTooEasy { lines.append("  - was probably too easy\n") }
    lines += objective.keyResults.compactMap(details)
    lines += objective.initiatives.map(initiative)
    return lines.count == 1 && objective.why == nil ? "" : "\(lines)\n"
  }

  private static func linkLine(_ label: Markdown, _ links: [GoalLink]) -> [Markdown] {
    guard !links.isEmpty else { return [] }
    let titles = links.map { "\($0.text)" as Markdown }
    return ["  - \(label): \(titles.joined(separator: "; "))\n"]
  }

  private static func details(_ keyResult: KeyResultReport) -> Markdown? {
    var parts: [Markdown] = []
    if let reason = keyResult.reason { parts.append("not scored: \(reason)") }
    if let due = keyResult.due, keyResult.progress != nil {
      parts.append("due \(due.spelledOut)\(daysLeft(keyResult.daysLeft))")
    }
    if let pace = keyResult.paceText { parts.append("\(pace)") }
    if let confidence = keyResult.confidenceText { parts.append("confidence \(confidence)") }
    if let kpi = keyResult.kpi { parts.append("measured by the KPI \(kpi.text)") }
    if keyResult.wasProbablyTooEasy { parts.append("was probably too easy") }
    parts += keyResult.marks.map(checkpoint)
    if let definition = keyResult.definition { parts.append("counted as: \(definition)") }
    if let link = keyResult.link { parts.append(.link("source", to: link)) }
    if let why = keyResult.why { parts.append("\(why)") }
    if keyResult.visibility != "public" { parts.append("\(keyResult.visibility)") }
    guard !parts.isEmpty else { return nil }
    return "  - \(keyResult.title): \(parts.joined(separator: "; "))\n"
  }

  private static func daysLeft(_ days: Int?) -> Markdown {
    guard let days, days >= 0 else { return "" }
    return days == 1 ? ", 1 day left" : ", \(days) days left"
  }

  private static func checkpoint(_ mark: CheckpointMark) -> Markdown {
    let title: Markdown? = mark.title.map { " (\($0))" }
    let verdict: Markdown =
      mark.isReached ? "reached" : mark.isPassed ? "missed so far" : "ahead"
    return "checkpoint \(mark.amount.text) on \(mark.day.spelledOut)\(title): \(verdict)"
  }

  private static func initiative(_ initiative: InitiativeReport) -> Markdown {
    var parts: [Markdown] = []
    if let owner = initiative.owner { parts.append("\(owner)") }
    if let done = initiative.done {
      parts.append("done on \(done.spelledOut)")
    } else if let due = initiative.due {
      parts.append("due \(due.spelledOut)")
    }
    if !initiative.moves.isEmpty {
      let moved = initiative.moves.map { "\($0.text)" as Markdown }
      parts.append("moves \(moved.joined(separator: "; "))")
    }
    if let kpi = initiative.kpi { parts.append("KPI \(kpi.text)") }
    let title: Markdown =
      initiative.link.map { .link(initiative.title, to: $0) } ?? "\(initiative.title)"
    let rest: Markdown = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "  - Initiative: \(title)\(rest)\n"
  }
}
