import GoalpostModel

/// The project as it was at an earlier revision, for `compile` to compare with.
public struct BaseRevision: Sendable {
  /// What people call it: `origin/main`.
  public let name: String
  package let sources: [Source]
  let attachments: [AttachedSource]
  let configuration: ProjectConfiguration

  /// - Parameters:
  ///   - sources: all goal files of the project at that revision, with the paths they had.
  ///   - attachments: what those sources name, as `Goalpost.attachments(namedBy:)` tells.
  ///   - configuration: as it was then; it names cycles and units of other repositories.
  public init(
    name: String, sources: [Source], attachments: [AttachedSource] = [],
    configuration: ProjectConfiguration = .default
  ) {
    self.name = name
    self.sources = sources
    self.attachments = attachments
    self.configuration = configuration
  }
}
