import GoalpostSource

/// How findings are shown.
package struct RenderStyle: Sendable {
  package enum Colour: Sendable { case plain, ansi }
  package enum Detail: Sendable { case errorsAndWarnings, everything }
  package enum Waived: Sendable { case counted, shown }
  /// Who reads along what is printed: a CI runner takes some of it for commands.
  package enum Audience: Sendable { case people, runner }

  package var colour = Colour.plain
  /// Whether notes are listed or only counted.
  package var detail = Detail.errorsAndWarnings
  package var waived = Waived.counted
  /// From the working directory to the project root: empty, or ends in `/`.
  package var pathPrefix = ""
  /// From the root of the git repository to the project root: empty, or ends in `/`.
  package var repositoryPrefix = ""
  /// From which severity on the check fails.
  package var failOn = Severity.error
  package var audience = Audience.people

  package init() {}
}
