import GoalpostHistory
import GoalpostModel
import GoalpostSource

struct MismatchedAmendmentRule: Rule {
  static let declaration = RuleDeclaration(
    name: "mismatched-amendment", group: .history, severity: .error,
    summary: "Fires when amendments and goals tell different stories.",
    rationale: """
      Reports as of an earlier day show what was in force then, and they know it from the \
      amendments: before the date of one its `from` holds. So the amendments of a field form a \
      chain: each goes from where the one before it ended, and the last one ends at what the file \
      says. A chain with a gap hides a change, and one that ends elsewhere explains a change that \
      nobody made. Most of it can be seen in one revision; with `--base` the first new amendment \
      must also begin at what the base said, and what is removed must have been there. Lists, such \
      as checkpoints, are not compared. A change that has no amendment at all is `moved-goalpost`.
      """,
    sources: [.practice], needsWholeProject: true, base: .optional,
    examples: MismatchedAmendmentRule.examples)

  func check(_ plan: Plan, in context: RuleContext) -> [Finding] {
    let index = context.path.plan
    let chains = AmendmentChain.chains(ofPlan: index, in: context.project)
    return plan.amendments.items.flatMap { loose($0, inPlan: index, context) }
      + chains.flatMap { broken($0, context) }
  }

  private func loose(_ amendment: Amendment, inPlan plan: Int, _ context: RuleContext) -> [Finding]
  {
    guard let field = amendment.field.located, let ref = amendment.ref.located else { return [] }
    let goal = context.project.goal(of: amendment, inPlan: plan)
    switch (field.value, goal) {
    case ("removed", let goal?):
      guard goal.plan == plan else { return [] }
      return [
        Finding(
          "\(context.project.called(goal)) is still there, and an amendment says it was removed",
          at: ref.range, label: "not removed",
          help: "take the goal out, or the amendment", field: "ref")
      ]
    case ("removed", nil):
      guard context.comparison?.removesNothing(amendment, inPlan: plan) ?? false else { return [] }
      return [
        Finding(
          "an amendment removes `\(ref.value)`, which the base did not have", at: ref.range,
          label: "no such goal at the base", help: "write the id that the goal had", field: "ref")
      ]
    case ("check_in", .keyResult), ("check_in", .kpi):
      guard amendment.on.isAbsent else { return [] }
      return [
        Finding(
          "an amendment of a `check_in` does not say which", at: field.range, label: "no `on`",
          help: "add `on:` with the day of the check-in", field: "on")
      ]
    case (let name, let goal?):
      let known = goal.fieldNames
      guard !known.contains(name) else { return [] }
      let nearest = SpellingSuggestion.nearest(to: name, among: known)
      return [
        Finding(
          "\(goal.kindName.withArticle) has no field `\(name)` to amend", at: field.range,
          label: nearest.map { "did you mean `\($0)`?" } ?? "names nothing",
          help: "write the name of the field that changed, `removed`, or `check_in` with `on`",
          field: "field")
      ]
    case (_, nil): return []
    }
  }

  private func broken(_ chain: AmendmentChain, _ context: RuleContext) -> [Finding] {
    let project = context.project
    guard let stated = stated(chain, in: project) else { return [] }
    var findings: [Finding] = []
    for (before, after) in zip(chain.amendments, chain.amendments.dropFirst()) {
      guard before.to.isReadable, after.from.isReadable,
        !stated.isSame(before.to.text, after.from.text)
      else { continue }
      findings.append(gap(after, expected: before.to.text, "the one before it ended at", before))
    }
    if let gap = gapAfterBase(chain, stated, context) { findings.append(gap) }
    if let end = wrongEnd(chain, stated, context) { findings.append(end) }
    return findings
  }

  private func stated(_ chain: AmendmentChain, in project: Project) -> StatedValue? {
    guard chain.field == "check_in" else {
      return project.statedValue(of: chain.field, on: chain.goal)
    }
    return chain.day.flatMap { project.statedValue(ofCheckInOn: $0, of: chain.goal) }
  }

  private func gap(
    _ amendment: Amendment, expected: String?, _ reason: String, _ before: Amendment?
  ) -> Finding {
    let place =
      amendment.from.range ?? amendment.field.range ?? amendment.range.part(at: 0, length: 1)
    let from = amendment.from.text.map { "from `\($0)`" } ?? "from nothing"
    return Finding(
      "an amendment goes \(from), but \(reason) \(expected.map { "`\($0)`" } ?? "nothing")",
      at: place, label: expected.map { "expected \($0)" } ?? "nothing stood there",
      help: expected.map { "write `from: \($0)`, or add the amendment between the two" }
        ?? "remove `from`, or add the amendment between the two",
      related: before?.to.range.map { [Label("ended here", at: $0)] } ?? [], field: "from")
  }

  /// The first amendment of a chain that is new goes from what the base said, unless the base had
  /// one before it, whose end that is.
  private func gapAfterBase(
    _ chain: AmendmentChain, _ stated: StatedValue, _ context: RuleContext
  ) -> Finding? {
    guard let comparison = context.comparison, let first = chain.amendments.first,
      comparison.isNew(first), first.from.isReadable,
      let old = comparison.matching.base(of: chain.goal)
    else { return nil }
    let base = comparison.base.project
    let before =
      chain.field == "check_in"
      ? chain.day.flatMap { base.statedValue(ofCheckInOn: $0, of: old) }
      : base.statedValue(of: chain.field, on: old)
    guard let before, !before.isSame(as: first.from.text) else { return nil }
    return gap(first, expected: before.text, "the base said", nil)
  }

  private func wrongEnd(
    _ chain: AmendmentChain, _ stated: StatedValue, _ context: RuleContext
  ) -> Finding? {
    guard let last = chain.amendments.last, last.to.isReadable,
      !stated.isSame(as: last.to.text),
      !(context.comparison?.isUnexplained(chain.field, of: chain.goal, on: chain.day) ?? false)
    else { return nil }
    let name =
      chain.day.map { "the check-in of \($0) of \(context.project.called(chain.goal))" }
      ?? "`\(chain.field)` of \(context.project.called(chain.goal))"
    let to = last.to.text.map { "ends at `\($0)`" } ?? "takes the value away"
    return Finding(
      "an amendment \(to), but \(name) is \(stated.text.map { "`\($0)`" } ?? "absent")",
      at: last.to.range ?? last.field.range ?? last.range.part(at: 0, length: 1),
      label: stated.text.map { "the file says \($0)" } ?? "the file says nothing",
      help: stated.text.map { "write `to: \($0)`, or change the file" }
        ?? "remove `to`, or put the value into the file",
      related: stated.place.map { [Label("what the file says", at: $0)] } ?? [], field: "to")
  }
}

extension FieldValue where Value == RawValue {
  /// One value, or none; nobody can compare a list.
  fileprivate var isReadable: Bool { isAbsent || value?.scalarText != nil }

  fileprivate var text: String? { value?.scalarText }
}

extension MismatchedAmendmentRule {
  private static let examples: [RuleExample] = [
    .flagged(
      "The chain has a gap, and it ends elsewhere than the file.",
      """
      goalpost: 1
      unit: bakery
      owner: Head baker
      cycle: 2026-Q4
      objectives:
        - id: craft
          title: Bake bread that people cross the town for
          key_results:
            - {id: regulars, title: Customers who come back, baseline: 30%, target: 42%}
      amendments:
        - date: 2026-10-05
          ref: craft/regulars
          field: target
          from: 50%
          to: 45%
          reason: external
          because: The bridge is closed.
          approved_by: Owner
        - date: 2026-10-12
          ref: craft/regulars
          field: target
          from: 46%
      #         ^^^ expected 45%
          to: 40%
      #       ^^^ the file says 42%
          reason: error
          because: We had counted the tourists.
          approved_by: Owner
      """),
    .flagged(
      "A field that is none, a check-in without a day, and a goal that is still there.",
      """
      goalpost: 1
      unit: ferry
      owner: Captain
      cycle: 2026-Q4
      objectives:
        - id: punctual
          title: Be the crossing that islanders set their watches by
          key_results:
            - {id: on-time, title: Crossings on time, baseline: 80%, target: 95%}
      amendments:
        - date: 2026-10-05
          ref: punctual/on-time
          field: goal
      #          ^^^^ names nothing
          reason: error
          because: A slip of the pen.
          approved_by: Captain
        - date: 2026-10-12
          ref: punctual/on-time
          field: check_in
      #          ^^^^^^^^ no `on`
          reason: error
          because: A slip of the pen.
          approved_by: Captain
        - date: 2026-10-19
          ref: punctual/on-time
      #        ^^^^^^^^^^^^^^^^ not removed
          field: removed
          reason: scope
          because: The new timetable makes it pointless.
          approved_by: Captain
      """),
    .flagged(
      "It says that the target was lower than the base had it.",
      base: """
        goalpost: 1
        unit: reservoir
        owner: Warden
        locked: 2026-10-01
        kpis:
          - {id: level, title: Water level, target: 14 m}
        """,
      """
      goalpost: 1
      unit: reservoir
      owner: Warden
      locked: 2026-10-01
      kpis:
        - {id: level, title: Water level, target: 12 m}
      amendments:
        - date: 2026-10-19
          ref: level
          field: target
          from: 12.5 m
      #         ^^^^^^ expected 14 m
          to: 12 m
          reason: external
          because: A dry summer.
          approved_by: Mayor
      """),
    .clean(
      "From one value to the next, and the last is what the file says, in its own spelling.",
      """
      goalpost: 1
      unit: bakery
      owner: Head baker
      cycle: 2026-Q4
      objectives:
        - id: craft
          title: Bake bread that people cross the town for
          key_results:
            - {id: regulars, title: Customers who come back, baseline: 30%, target: 40.0%}
      amendments:
        - date: 2026-10-12
          ref: craft/regulars
          field: target
          from: 45%
          to: 40%
          reason: error
          because: We had counted the tourists.
          approved_by: Owner
        - date: 2026-10-05
          ref: craft/regulars
          field: target
          from: 50%
          to: 45.0%
          reason: external
          because: The bridge is closed.
          approved_by: Owner
      """),
    .clean(
      "A field that came, one that went, a corrected reading, and a goal that is gone.",
      """
      goalpost: 1
      unit: reservoir
      owner: Warden
      kpis:
        - id: level
          title: Water level
          target: 14 m
          threshold: 9 m
          readings:
            - {date: 2026-10-08, value: 11 m}
      amendments:
        - {date: 2026-10-12, ref: level, field: threshold, to: 9 m, reason: scope, because: Asked by the town, approved_by: Mayor}
        - {date: 2026-10-12, ref: level, field: baseline, from: 12 m, reason: scope, because: Of no use, approved_by: Mayor}
        - {date: 2026-10-12, ref: level, field: check_in, on: 2026-10-08, from: 8 m, to: 11 m, reason: error, because: A sensor in the mud, approved_by: Mayor}
        - {date: 2026-10-12, ref: taste, field: removed, reason: scope, because: The town measures it, approved_by: Mayor}
      """),
  ]
}
