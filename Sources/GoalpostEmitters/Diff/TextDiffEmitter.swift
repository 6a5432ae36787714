import GoalpostReport
import GoalpostSource

/// What changed, for people at a terminal: what was reached, then what moved, a table a plan.
package enum TextDiffEmitter: DiffEmitter {
  package static let name = "text"
  package static let summary = "aligned lines, for people"

  package static func emit(_ changes: ChangeReport, colour: RenderStyle.Colour) -> String {
    let paint = Paint(colour)
    let compared = paint.dim(
      "\(changes.base) → \(changes.head), as of \(changes.asOf.iso)".withVisibleControls)
    let uncompared = uncompared(changes, paint)
    guard !changes.isEmpty else {
      let scope = uncompared.isEmpty ? "" : " in what was compared"
      return "\(uncompared)nothing changed in meaning\(scope)\n\(compared)\n"
    }
    var text = uncompared + reached(changes.reached, paint)
    // One plan stands beside the headline; of several each has a line of its own.
    let only = changes.plans.count == 1 ? changes.plans.first?.scoreText : nil
    text += headline(changes.headline, beside: only, paint)
    for plan in changes.plans {
      if changes.plans.count > 1 { text += "\n" + heading(of: plan, paint) }
      text += DiffRows.of(plan).text(paint)
      for amendment in plan.amendments { text += line(for: amendment) }
    }
    let rest = changes.counts.rest
    return text + "\n" + (rest.isEmpty ? "" : rest + "\n") + compared + "\n"
  }

  private static func uncompared(_ changes: ChangeReport, _ paint: Paint) -> String {
    guard !changes.uncompared.isEmpty else { return "" }
    let files = changes.uncompared.map { paint.tone($0.text.withVisibleControls, .bad) }
    return (files + [changes.restNote].compactMap { $0 }).joined(separator: "\n") + "\n\n"
  }

  private static func reached(_ entries: [ReachedEntry], _ paint: Paint) -> String {
    guard !entries.isEmpty else { return "" }
    var rows = AlignedRows()
    for entry in entries {
      let tone: Status.Tone = entry.isSetback ? .bad : .good
      rows.append([
        .init("\(entry.isSetback ? "■" : "✓") \(entry.goal.name)", tone), .init(entry.text),
        .init(entry.scores.isEmpty ? "" : entry.scores.text),
      ])
    }
    return rows.text(paint) + "\n"
  }

  private static func headline(
    _ headline: String, beside score: String?, _ paint: Paint
  ) -> String {
    let gap = String(repeating: " ", count: 10)
    return paint.bold(headline) + (score.map { gap + $0 } ?? "") + "\n"
  }

  private static func heading(of plan: PlanChange, _ paint: Paint) -> String {
    let became = plan.kind == .changed ? "" : " (\(plan.kind.rawValue))"
    let score = plan.scoreText.map { "     " + $0 } ?? ""
    return paint.bold(plan.heading.withVisibleControls) + became + score + "\n"
  }

  /// `authority/ctr target 3.5% → 3.0%, amended 2026-11-02 by Maria Lopez: the tool counts bots`;
  /// of one that stands beside its change only the reason.
  private static func line(for amendment: AmendmentChange) -> String {
    let entry = amendment.entry
    let why = (entry.because ?? entry.reason).map { ": \($0)" } ?? ""
    var text = "reason for \(entry.goal.reference) \(entry.field)"
    if !amendment.explainsAChange {
      let on = entry.on.map { " of \($0.iso)" } ?? ""
      let isNamed = entry.from != nil || entry.to != nil
      let values = isNamed ? " \(entry.from ?? "none") → \(entry.to ?? "none")" : ""
      text = "\(entry.goal.reference) \(entry.field)\(on)\(values), \(amendment.brief)"
    }
    return "  \(text.withVisibleControls)\(why.withVisibleControls)\n"
  }
}
