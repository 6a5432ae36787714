import GoalpostReport

/// What changed in a plan, one row a change, in the order in which a reviewer asks: which
/// goalposts moved, which goals came and went, what was measured, and last what is only spelling.
struct DiffRow {
  /// `marketing/authority/ctr`
  let goal: String
  /// `target 3.5% → 3.0%`
  let change: String
  /// `looser`, `added`, `rewritten`; empty for new values.
  let word: String
  let tone: Status.Tone?
  /// `0.57 → 0.89`; empty where there is none.
  let score: String
  /// `no amendment`; empty where none is needed.
  let amendment: String
  /// An amendment is needed and there is none.
  let isUnexplained: Bool
}

struct DiffRows {
  let rows: [DiffRow]

  static func of(_ plan: PlanChange) -> DiffRows {
    let moved = plan.fields.filter { $0.effect != .cosmetic }
    let spelling = plan.fields.filter { $0.effect == .cosmetic }
    return DiffRows(
      rows: moved.map(row) + plan.goals.map(row) + plan.values.flatMap(rows)
        + spelling.map(row))
  }

  /// The rows below each other in a terminal.
  func text(_ paint: Paint) -> String {
    var aligned = AlignedRows()
    for row in rows {
      aligned.append([
        .init(row.goal), .init(row.change), .init(row.word, row.tone), .init(row.score),
        .init(row.amendment, row.isUnexplained ? .bad : nil),
      ])
    }
    return aligned.text(paint)
  }

  private static func row(_ field: FieldChange) -> DiffRow {
    let tone: Status.Tone? =
      switch field.effect {
      case .looser: .middling
      case .tighter: .good
      case .neutral, .cosmetic: nil
      }
    let isOfPlan = field.scoreOf == "plan" && field.goal.kind != "plan"
    return DiffRow(
      goal: field.goal.name, change: "\(field.field) \(field.text)", word: field.effect.rawValue,
      tone: tone,
      score: field.scores.isEmpty ? "" : (isOfPlan ? "plan " : "") + field.scores.text,
      amendment: field.explanation ?? "", isUnexplained: field.isUnexplained)
  }

  private static func row(_ change: GoalChange) -> DiffRow {
    let ends = change.from != nil || change.to != nil
    let explanation = change.amendment?.brief ?? (change.isUnexplained ? "no amendment" : "")
    return DiffRow(
      goal: change.goal.name,
      change: ends ? "\(change.from ?? "none") → \(change.to ?? "none")" : change.goal.title,
      word: change.kind.rawValue, tone: change.kind == .removed ? .middling : nil,
      score: change.score?.text ?? "", amendment: explanation,
      isUnexplained: change.isUnexplained)
  }

  /// First the new values, then each that was rewritten.
  private static func rows(_ values: ValueChange) -> [DiffRow] {
    let scores = values.scores.isEmpty ? "" : values.scores.text
    var news = values
    news.rewritten = []
    let hasNews = !news.text.isEmpty
    let summary = DiffRow(
      goal: values.goal.name, change: news.text, word: "", tone: nil, score: scores,
      amendment: "", isUnexplained: false)
    let rewritten = values.rewritten.enumerated().map { index, entry in
      let ends = "\(entry.from?.text ?? "none") → \(entry.to?.text ?? "gone")"
      return DiffRow(
        goal: values.goal.name, change: "\(values.noun) of \(entry.day.iso) \(ends)",
        word: "rewritten", tone: .middling, score: index == 0 && !hasNews ? scores : "",
        amendment: entry.amendment?.brief ?? (entry.isUnexplained ? "no amendment" : ""),
        isUnexplained: entry.isUnexplained)
    }
    return (hasNews ? [summary] : []) + rewritten
  }
}

extension ChangedGoal {
  /// `marketing/authority/ctr`: the full name without its cycle.
  var name: String {
    guard let at = subject.firstIndex(of: "@") else { return subject }
    let cycle = subject[at...].prefix { $0 != "/" }
    return String(subject[..<at]) + subject[cycle.endIndex...]
  }
}
