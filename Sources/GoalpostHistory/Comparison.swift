import GoalpostModel
import GoalpostScoring

/// Two revisions of a project: which goal of the one became which of the other, and what changed
/// in meaning.
///
/// Fields are compared as they were written. Scores are of one day for both, the head's, so that
/// only the files differ; `reached` compares values alone.
package struct Comparison: Sendable {
  package let base: Revision
  package let head: Revision
  package let baseBoard: Scoreboard
  package let headBoard: Scoreboard
  /// The head with the base's values.
  package let headWithValuesOfBase: Scoreboard
  package let matching: GoalMatching
  package let amendments: AmendmentBook
  /// By the plan of the head that they are about, each in the order of its goals.
  package let fields: [Int: [FieldDifference]]
  package let goals: [Int: [GoalDifference]]
  package let values: [Int: [ValueDifference]]
  let untouched: UntouchedPlans
  /// Plans of the base that are gone, in the order of its files.
  package let vanishedPlans: [GoalDifference]
  package let reached: [Reached]
  /// The head's plan scores if every goalpost that moved still stood where it was.
  package let underOldTargets: [Int: Rational]

  package var asOf: CalendarDay { headBoard.asOf }

  /// - Parameter headBoard: the scores of the head, on whose day the base is scored too.
  package static func compare(
    base: Revision, head: Revision, headBoard: Scoreboard
  ) -> Comparison {
    ComparisonMaking(base: base, head: head, headBoard: headBoard).comparison()
  }

  /// The day from which changes of a plan of the base need an amendment, if that day has come.
  package func lockedSince(basePlan plan: Int) -> CalendarDay? {
    base.project.plans[plan].locked.value.flatMap { $0 <= asOf ? $0 : nil }
  }

  /// Whether a plan of the head stands there as it stood at the base, so that nothing in it changed.
  package func isUntouched(_ plan: Int) -> Bool { untouched.contains(plan) }

  /// What a plan of the head was at the base.
  package func basePlan(of plan: Int) -> Int? {
    if case .plan(let old)? = matching.base(of: .plan(plan)) { old } else { nil }
  }
}

extension Comparison {
  /// Whether an amendment is what explains a change.
  package func explains(_ entry: AmendmentBook.Entry) -> Bool {
    let place = entry.amendment.range
    func isMeant(_ other: AmendmentBook.Entry?) -> Bool { other?.amendment.range == place }
    return fields.values.contains { $0.contains { isMeant($0.amendment) } }
      || goals.values.contains { $0.contains { isMeant($0.amendment) } }
      || vanishedPlans.contains { isMeant($0.amendment) }
      || values.values.contains { $0.contains { $0.rewritten.contains { isMeant($0.amendment) } } }
  }
}
