extension ReportBuilder {
  /// What each owner answers for, by name in the order of Unicode. Of several ways to write a name
  /// the first is shown.
  static func owners(of plans: [PlanReport]) -> [OwnerReport] {
    var owners: [OwnerName?: OwnerReport] = [:]
    func add(_ item: OwnerReport.Item, to owner: String?) {
      let name = owner.map { OwnerName($0) }
      owners[name, default: OwnerReport(name: owner)].items.append(item)
    }
    for plan in plans {
      for objective in plan.objectives {
        add(
          OwnerReport.Item(
            kind: .objective, title: objective.title, anchor: objective.anchor, unit: plan.name,
            status: objective.standing.status),
          to: objective.owner)
        for keyResult in objective.keyResults {
          add(
            OwnerReport.Item(
              kind: .keyResult, title: keyResult.title, anchor: keyResult.anchor,
              unit: plan.name, status: keyResult.status, isSilent: keyResult.isSilent),
            to: keyResult.owner)
        }
      }
      for kpi in plan.kpis {
        add(
          OwnerReport.Item(
            kind: .kpi, title: kpi.title, anchor: kpi.anchor, unit: plan.name,
            status: kpi.status, isSilent: kpi.ageNote != nil),
          to: kpi.owner)
      }
    }
    return owners.values.sorted { one, other in
      switch (one.name, other.name) {
      case (let first?, let second?):
        first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
      case (_?, nil): true
      case (nil, _): false
      }
    }
  }
}
