/// How the terminal view is drawn.
package struct StatusStyle: Sendable {
  package enum Characters: Sendable {
    case unicode
    /// For terminals that know no others.
    case ascii
  }

  /// Cells of a line; the view uses 32 to 120 of them.
  package var width = 80
  package var colour = RenderStyle.Colour.plain
  package var characters = Characters.unicode
  /// From the working directory to the project root: empty, or ends in `/`.
  package var pathPrefix = ""
  /// What the command line named, for the commands that the view suggests.
  package var paths: [String] = []

  package init() {}
}
