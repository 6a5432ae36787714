import GoalpostModel

/// The amendments of the head, and which of them are new since the base.
package struct AmendmentBook: Sendable {
  package struct Entry: Sendable {
    package let amended: AmendedGoal
    package let isNew: Bool
    /// What its plan was at the base.
    let basePlan: Int?

    package var amendment: Amendment { amended.amendment }
  }

  /// In the order of the files.
  package let entries: [Entry]
  private let base: Project
  private let before: [AmendedGoal]

  init(_ matching: GoalMatching) {
    base = matching.base
    before = matching.base.amendedGoals()
    var known: [AmendmentKey: Int] = [:]
    for amended in before {
      known[AmendmentKey(amended.amendment, basePlan: amended.plan), default: 0] += 1
    }
    let compared = matching.head.amendedGoals().filter {
      !matching.uncompared.head.contains($0.plan)
    }
    entries = compared.map { amended in
      guard let plan = matching.plans.bases[amended.plan] else {
        return Entry(amended: amended, isNew: true, basePlan: nil)
      }
      let key = AmendmentKey(amended.amendment, basePlan: plan)
      let left = known[key] ?? 0
      known[key] = left - 1
      return Entry(amended: amended, isNew: left <= 0, basePlan: plan)
    }
  }

  /// The latest amendment that explains why a field of a goal of the head differs from the base:
  /// one that is new, or one that already said at the base what the file says only now.
  func explanation(
    of goal: GoalPath, wasInBase base: GoalPath, fields: [String], on day: CalendarDay? = nil,
    now text: String?
  ) -> Entry? {
    func speaks(_ amended: AmendedGoal, of goal: GoalPath) -> Bool {
      amended.goal == goal && amended.amendment.on.value == day
        && amended.amendment.field.value.map(fields.contains) ?? false
    }
    let spoken = entries.filter { speaks($0.amended, of: goal) }.inOrder
    if let new = spoken.last(where: { $0.isNew }) { return new }
    guard let last = spoken.last, spoken.count >= before.count(where: { speaks($0, of: base) }),
      last.amendment.to.value?.text == text
    else { return nil }
    return last
  }

  /// The amendment that says that a goal of the base was removed.
  func removal(of goal: GoalPath) -> Entry? {
    guard let names = base.names(of: goal) else { return nil }
    return entries.last { entry in
      guard entry.amendment.field.value == "removed", let ref = entry.amendment.ref.value else {
        return false
      }
      let isOfItsPlan = entry.basePlan == goal.plan
      return ref.parts == names && (isOfItsPlan || entry.isNew)
        || ref.parts == Array(names.dropFirst()) && isOfItsPlan
    }
  }
}

/// What makes two amendments of a plan one.
private struct AmendmentKey: Hashable {
  let basePlan: Int
  let date: CalendarDay?
  let ref: Reference?
  let field: String?
  let on: CalendarDay?
  let from: String?
  let to: String?

  init(_ amendment: Amendment, basePlan: Int) {
    self.basePlan = basePlan
    date = amendment.date.value
    ref = amendment.ref.value
    field = amendment.field.value
    on = amendment.on.value
    from = amendment.from.value?.text
    to = amendment.to.value?.text
  }
}

extension [AmendmentBook.Entry] {
  /// Oldest first; of one day in the order of the files.
  package var inOrder: [AmendmentBook.Entry] {
    enumerated()
      .sorted { one, other in
        guard let first = one.element.amendment.date.value,
          let second = other.element.amendment.date.value, first != second
        else { return one.offset < other.offset }
        return first < second
      }
      .map(\.element)
  }
}

extension Project {
  /// The ids on the way to a goal, its unit first; nil where one cannot be read.
  func names(of goal: GoalPath) -> [String]? {
    let names: [String?] =
      switch goal {
      case .plan: []
      case .objective(let path): [self[path].identifier]
      case .keyResult(let path): [self[path.objective].identifier, self[path].identifier]
      case .kpi(let path): [self[path].identifier]
      }
    let all = [plans[goal.plan].unit.value] + names
    let known = all.compactMap { $0 }
    return known.count == all.count ? known : nil
  }
}
