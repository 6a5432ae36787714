import GoalpostModel

/// Who is asked for: everybody, or one owner.
extension ReportBuilder {
  func owns(_ name: String?) -> Bool { owner?.isOwner(name) ?? true }

  func owns(_ path: KeyResultPath) -> Bool {
    guard owner != nil else { return true }
    return owns(ownerName(of: path))
  }

  func owns(_ path: KPIPath) -> Bool {
    guard owner != nil else { return true }
    return owns(project.plans[path.plan].owner(of: project[path]).value)
  }

  func ownerName(of path: KeyResultPath) -> String? {
    project.plans[path.objective.plan].owner(of: project[path], in: project[path.objective]).value
  }
}
