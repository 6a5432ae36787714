import GoalpostSource

extension FaultList {
  init(_ diagnostics: [Diagnostic], places: PlaceFinder) {
    let open = diagnostics.filter { !$0.isWaived }
    self.init(
      errors: open.count { $0.severity == .error },
      warnings: open.count { $0.severity == .warning },
      notes: open.count { $0.severity == .note }, waived: diagnostics.count - open.count,
      faults: open.map { diagnostic in
        Fault(
          severity: diagnostic.severity.rawValue, rule: diagnostic.rule,
          message: diagnostic.finding.message,
          place: places.place(of: diagnostic.finding.range), subject: diagnostic.subject)
      })
  }
}
