import GoalpostModel
import GoalpostSource

/// The amendments of one field of one goal, oldest first: each `from` should equal the `to` before
/// it, and the last `to` what the file says.
package struct AmendmentChain: Sendable {
  package let goal: GoalPath
  package let field: String
  /// Of a check-in.
  package let day: CalendarDay?
  package let amendments: [Amendment]

  /// The chains that a plan's amendments form, in the order in which they begin there. Those whose
  /// date, reference or field cannot be read are in none.
  package static func chains(ofPlan plan: Int, in project: Project) -> [AmendmentChain] {
    var order: [Key] = []
    var links: [Key: [Amendment]] = [:]
    for amendment in project.plans[plan].amendments.items {
      guard let goal = project.goal(of: amendment, inPlan: plan),
        let field = amendment.field.value, amendment.date.value != nil
      else { continue }
      let key = Key(goal: goal, field: field, day: amendment.on.value)
      if links[key] == nil { order.append(key) }
      links[key, default: []].append(amendment)
    }
    return order.map { key in
      AmendmentChain(
        goal: key.goal, field: key.field, day: key.day,
        amendments: (links[key] ?? []).enumerated()
          .sorted { one, other in
            guard let first = one.element.date.value, let second = other.element.date.value,
              first != second
            else { return one.offset < other.offset }
            return first < second
          }
          .map(\.element))
    }
  }

  private struct Key: Hashable {
    let goal: GoalPath
    let field: String
    let day: CalendarDay?
  }
}

extension Project {
  /// What an amendment is about, as the linker resolved it.
  package func goal(of amendment: Amendment, inPlan plan: Int) -> GoalPath? {
    guard let place = amendment.ref.range else { return nil }
    return links.amended[plan]?.first { $0.range == place }?.goal
  }
}

extension Comparison {
  /// Whether an amendment that is new since the base removes what its plan did not have then.
  package func removesNothing(_ amendment: Amendment, inPlan plan: Int) -> Bool {
    guard let ref = amendment.ref.value, let old = basePlan(of: plan),
      amendments.entries.contains(where: {
        $0.isNew && $0.amendment.range == amendment.range
      })
    else { return false }
    let project = base.project
    let content = project.plans[old]
    guard let unit = content.unit.value, !content.isTruncated else { return false }
    // Of another unit's plan nothing is said: it may have lost the goal before.
    let own = ref.parts.first == unit ? Array(ref.parts.dropFirst()) : ref.parts
    let objectives = project.objectives(ofPlan: old)
    let names =
      objectives.map { [project[$0].identifier] }
      + objectives.flatMap { path in
        project.keyResults(of: path).map { [project[path].identifier, project[$0].identifier] }
      } + project.numbers(ofPlan: old).map { [project[$0].identifier] }
    if own.isEmpty || names.contains(own.map { $0 }) || names.contains(ref.parts.map { $0 }) {
      return false
    }
    let units = project.plans.compactMap(\.unit.value)
    return ref.parts.first == unit || !units.contains(ref.parts[0])
  }
}
