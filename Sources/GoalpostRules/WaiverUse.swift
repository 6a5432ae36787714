import GoalpostModel
import GoalpostSource

/// What waivers silenced, and which rules had a say about which plans: what is known once all
/// rules have spoken.
package struct WaiverUse: Sendable {
  /// Places of waivers that silenced something.
  private var used: Set<SourceRange> = []
  /// Rules that looked at every plan, but those that were cut off.
  private var asked: [String: RuleDeclaration] = [:]
  private var faultyPlans: Set<Int> = []
  private var plansBelowUnknown: Set<Int> = []

  mutating func ask(_ rule: RuleDeclaration) { asked[rule.name] = rule }

  mutating func use(_ waiver: Waiver) { used.insert(waiver.range) }

  /// A fault silences rules, so what they would have said of its plan is not known.
  mutating func leaveOut(plan: Int) { faultyPlans.insert(plan) }

  /// The unit above is not among the plans that were read, so what a rule would have said of the
  /// two together is not known.
  mutating func leaveOpen(whatIsAbove plan: Int) { plansBelowUnknown.insert(plan) }

  /// Whether a waiver of a plan certainly has no use: its rule ran, found nothing that it could
  /// silence, and would find nothing on another day or against an earlier revision.
  func isCertainlyUnused(_ waiver: Waiver, inPlan plan: Int) -> Bool {
    guard let name = waiver.rule.value, let rule = asked[name] else { return false }
    let looksUp = rule.needsWholeProject || rule.group == .cascade
    if looksUp, plansBelowUnknown.contains(plan) { return false }
    return rule.isTheSameEveryDay && !used.contains(waiver.range) && !faultyPlans.contains(plan)
  }
}

extension RuleDeclaration {
  /// Neither the day nor a base has a say in it. Waivers of the rules about waivers are left out
  /// too: those rules speak last.
  fileprivate var isTheSameEveryDay: Bool {
    !dependsOnDay && base == .none && group != .waivers
  }
}
