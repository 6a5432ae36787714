import GoalpostSource
import GoalpostYAML

/// Tells which references of a project may be shown where internal goals are left out. One that
/// names nothing may be the misspelt name of an internal goal; one into another repository was
/// written where everybody may read it.
struct PublicReferences {
  let resolver: ReferenceResolver
  let plans: [Plan]
  let hidden: InternalGoals
  /// Units that have a plan for the public.
  let units: Set<String>

  init(_ project: Project, hidden: InternalGoals) {
    plans = project.plans
    self.hidden = hidden
    resolver = ReferenceResolver(
      symbols: SymbolTable(project.plans), externalUnits: project.externalUnits,
      isComplete: project.isComplete)
    units = Set(
      project.plans.enumerated()
        .filter { !hidden.contains(.plan($0.offset)) }.compactMap(\.element.unit.value))
  }

  func isPublic(unit: String) -> Bool {
    units.contains(unit) || resolver.externalUnits.contains(unit)
  }

  func isPublic(
    _ reference: Reference, from holder: GoalPath, wanted: ReferenceResolver.Wanted = .amendable
  ) -> Bool {
    let outcome = resolver.resolve(
      reference, from: holder.plan, unit: plans[holder.plan].unit.value, holder: holder,
      wanted: wanted)
    switch outcome {
    case .found(let path, _): return !hidden.contains(path)
    case .external: return true
    case .wrongKind, .unknown, .undecided: return false
    }
  }

  /// Of a removed goal nobody knows whether it was internal.
  func isPublic(_ amendment: Amendment, ofPlan plan: Int) -> Bool {
    guard let reference = amendment.ref.value, let field = amendment.field.value,
      field != "removed", isPublic(reference, from: .plan(plan))
    else { return false }
    return [amendment.from.value, amendment.to.value].compactMap { $0 }
      .allSatisfy { isPublic($0, in: field, ofPlan: plan) }
  }

  private func isPublic(_ value: RawValue, in field: String, ofPlan plan: Int) -> Bool {
    // What was a list of records may hold internal ones.
    guard field != "retrospective", let texts = value.texts else { return false }
    switch field {
    case "parent": return texts.allSatisfy { isPublic(unit: $0) }
    case "supports", "answers", "depends_on", "kpi", "objectives":
      return texts.allSatisfy { text in
        Reference(text).map { isPublic($0, from: .plan(plan)) } ?? false
      }
    default: return true
    }
  }
}

extension RawValue {
  /// What is written in it, item by item; nil for a list of anything but scalars.
  fileprivate var texts: [String]? {
    switch node.content {
    case .scalar(let scalar): return scalar.isNull ? [] : [scalar.text]
    case .mapping: return []
    case .sequence(let items):
      let texts = items.compactMap { item in
        item.scalar?.text
      }
      return texts.count == items.count ? texts : nil
    }
  }
}
