import GoalpostSource

extension Project {
  /// Resolves the references of plans that were read together.
  package static func link(
    _ plans: [Plan], isComplete: Bool, externalUnits: Set<String>, silence: Silence
  ) -> (project: Project, faults: [LanguageFault]) {
    var linker = Linker(plans, isComplete: isComplete, externalUnits: externalUnits)
    linker.link()
    let project = Project(
      plans: linker.plans, links: linker.links, isComplete: isComplete,
      externalUnits: externalUnits, silence: silence)
    return (project, linker.faults)
  }
}
