import GoalpostSource

@testable import GoalpostModel

/// YAML texts, one a file, the project that they make, and what was wrong with it.
struct LinkedTexts {
  let project: Project
  let files: [DecodedText]
  /// Those of linking alone.
  let faults: [LanguageFault]

  init(
    _ texts: [String], external: Set<String> = [], isComplete: Bool? = nil,
    cycles: [String: Cycle] = [:]
  ) {
    files = texts.enumerated().map { DecodedText($0.element, file: $0.offset, cycles: cycles) }
    let linked = Project.link(
      files.flatMap(\.plans), isComplete: isComplete ?? files.allSatisfy(\.isComplete),
      externalUnits: external, silence: .standard)
    project = linked.project
    faults = linked.faults
  }

  init(_ texts: String...) { self.init(texts) }

  /// What the faults of all stages say, in the order of the files.
  var told: [ToldFault] {
    let sources = files.map(\.source)
    return (files.flatMap(\.faults) + faults).map { ToldFault($0, in: sources) }.sorted()
  }
}
