import GoalpostModel
import GoalpostSource

/// What a goal file says in one field, to hold against what amendments claim.
package struct StatedValue: Sendable {
  /// As written; nil where the field is absent.
  package let text: String?
  package let place: SourceRange?
  /// In the goal's unit; of a field that holds none nil.
  private let amount: Rational?
  private let unit: UnitOfMeasure
  private let measuredIn: MeasuredIn?
  private let numbers: NumberStyle?

  fileprivate init(
    text: String?, place: SourceRange?, amount: Rational? = nil, unit: UnitOfMeasure = .none,
    measuredIn: MeasuredIn? = nil, numbers: NumberStyle? = nil
  ) {
    self.text = text
    self.place = place
    self.amount = amount
    self.unit = unit
    self.measuredIn = measuredIn
    self.numbers = numbers
  }

  /// Whether an amendment claims the same; nil is the absence of the field.
  package func isSame(as claimed: String?) -> Bool {
    guard let claimed else { return text == nil }
    if let amount, amount == self.amount(of: claimed) { return true }
    return isSame(claimed, text)
  }

  /// Whether two claims about the field are the same value.
  package func isSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == other }
    if one == other { return true }
    if let first = amount(of: one), let second = amount(of: other) { return first == second }
    guard let first = Quantity.plain(one, numbers), let second = Quantity.plain(other, numbers)
    else { return false }
    return first.unit == second.unit && first.amount == second.amount
  }

  private func amount(of text: String) -> Rational? {
    guard let quantity = Quantity.plain(text, numbers) else { return nil }
    return (measuredIn.map { $0.adopt(quantity) } ?? quantity)?.amount(in: unit)
  }
}

extension Project {
  /// What a field of a goal says; nil where it cannot be compared with a claim: it is unknown, it
  /// cannot be read, or it holds a list.
  package func statedValue(of field: String, on goal: GoalPath) -> StatedValue? {
    switch goal {
    case .plan(let plan):
      if field == "cycle", let cycle = plans[plan].cycle.value {
        return StatedValue(text: cycle.id, place: plans[plan].cycle.range)
      }
      return stated(field, Plan.comparedFields, plans[plan])
    case .objective(let path): return stated(field, Objective.comparedFields, self[path])
    case .keyResult(let path):
      let item = self[path]
      return measured(field, item, KeyResult.comparedFields(baseEnd: nil, headEnd: nil))
    case .kpi(let path): return measured(field, self[path], KPI.comparedFields)
    }
  }

  /// The value of the check-in or reading of a day; without text where there is none.
  package func statedValue(ofCheckInOn day: CalendarDay, of goal: GoalPath) -> StatedValue? {
    let values: DatedValues
    let measuredIn: MeasuredIn?
    switch goal {
    case .keyResult(let path):
      (values, measuredIn) = (DatedValues(self[path]), self[path].measuredIn.value)
    case .kpi(let path):
      (values, measuredIn) = (DatedValues(self[path]), self[path].measuredIn.value)
    case .plan, .objective: return nil
    }
    guard !values.isFaulty else { return nil }
    let entry = values.entries.last { $0.day == day }
    return StatedValue(
      text: entry?.value?.text, place: entry?.place, amount: entry?.value?.amount,
      unit: values.unit, measuredIn: measuredIn, numbers: numbers)
  }

  private func stated<Owner: Record>(
    _ name: String, _ fields: [ComparedField<Owner>], _ item: Owner
  ) -> StatedValue? {
    guard let field = fields.first(where: { $0.name == name }), field.name != "checkpoints",
      !field.isFaulty(item)
    else { return nil }
    return StatedValue(text: field.text(item), place: field.place(item), numbers: numbers)
  }

  private func measured<Goal: MeasuredGoal>(
    _ name: String, _ item: Goal, _ fields: [ComparedField<Goal>]
  ) -> StatedValue? {
    let amount: Rational?
    switch name {
    case "baseline": amount = item.baseline.value?.amount
    case "at_least": amount = item.atLeast.value?.amount
    case "at_most": amount = item.atMost.value?.amount
    // Where the file says `change`, what an amendment calls the target is what that leads to.
    case "target": amount = item.targetAmount
    case "change":
      guard !item.change.isFaulty, item.target.isAbsent else { return nil }
      return StatedValue(text: item.change.value?.text, place: item.change.range, numbers: numbers)
    default: return stated(name, fields, item)
    }
    guard let field = fields.first(where: { $0.name == name }), !field.isFaulty(item) else {
      return nil
    }
    let text = field.text(item)
    return StatedValue(
      text: text, place: field.place(item), amount: text == nil ? nil : amount,
      unit: item.unit, measuredIn: item.measuredIn.value, numbers: numbers)
  }
}
