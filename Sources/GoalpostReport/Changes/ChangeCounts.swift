/// How many changes there are of each kind.
package struct ChangeCounts: Hashable, Sendable {
  package var looser = 0
  package var tighter = 0
  package var neutral = 0
  package var cosmetic = 0
  package var added = 0
  package var removed = 0
  /// To another file, objective or unit.
  package var moved = 0
  package var reowned = 0
  package var renamed = 0
  package var newCheckIns = 0
  package var rewrittenCheckIns = 0
  /// Changes of locked goals that need an amendment and have none.
  package var unexplained = 0
  /// Amendments that are new since the base.
  package var amendments = 0

  /// `goalposts moved: 1 looser, 0 tighter`, or `no goalpost moved`.
  package var headline: String {
    looser + tighter == 0
      ? "no goalpost moved" : "goalposts moved: \(looser) looser, \(tighter) tighter"
  }

  /// What there is besides, commonest readers' questions first:
  /// `1 goal removed, 2 added, 3 new check-ins, 1 without an amendment`; empty where there is none.
  package var rest: String {
    [
      part(unexplained, "change", after: "without an amendment"),
      part(removed, "goal", after: "removed"), part(added, "goal", after: "added"),
      part(moved, "goal", after: "moved"), part(reowned, "goal", after: "with a new owner"),
      part(renamed, "goal", after: "renamed"),
      part(rewrittenCheckIns, "check-in", after: "rewritten"),
      part(newCheckIns, "new check-in", after: ""), part(neutral, "neutral change", after: ""),
      part(cosmetic, "change", after: "of spelling or wording"),
      part(amendments, "amendment", after: ""),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// Counts what plans tell.
  init(of plans: [PlanChange] = []) {
    for plan in plans {
      for goal in plan.goals { count(goal) }
      for field in plan.fields { count(field) }
      for value in plan.values {
        newCheckIns += value.new.count
        rewrittenCheckIns += value.rewritten.count
        unexplained += value.rewritten.count(where: \.isUnexplained)
      }
      amendments += plan.amendments.count
    }
  }

  private mutating func count(_ goal: GoalChange) {
    switch goal.kind {
    case .added: added += 1
    case .removed: removed += 1
    case .moved: moved += 1
    case .reowned: reowned += 1
    case .renamed: renamed += 1
    }
    if goal.isUnexplained { unexplained += 1 }
  }

  private mutating func count(_ field: FieldChange) {
    switch field.effect {
    case .looser: looser += 1
    case .tighter: tighter += 1
    case .neutral: neutral += 1
    case .cosmetic: cosmetic += 1
    }
    if field.isUnexplained { unexplained += 1 }
  }

  private func part(_ count: Int, _ noun: String, after: String) -> String? {
    guard count > 0 else { return nil }
    let counted = "\(count) \(noun)\(count == 1 ? "" : "s")"
    return after.isEmpty ? counted : "\(counted) \(after)"
  }
}
