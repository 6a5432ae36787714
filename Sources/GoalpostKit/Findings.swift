import GoalpostEmitters
import GoalpostSource

/// What a compilation has to say, ready to be rendered.
public struct Findings: Sendable {
  package let diagnostics: [Diagnostic]
  package let files: [SourceFile]
  /// Plans that were judged.
  public let planCount: Int
  /// Rules that kept silent, because a file could not be read to its end.
  package let withheld: [String]

  package init(
    diagnostics: [Diagnostic], files: [SourceFile], planCount: Int, withheld: [String]
  ) {
    self.diagnostics = diagnostics
    self.files = files
    self.planCount = planCount
    self.withheld = withheld
  }

  /// Whether nothing at all was found.
  public var isEmpty: Bool { diagnostics.isEmpty }

  /// Whether something that no waiver covers is at least as grave as a severity.
  package func reaches(_ severity: Severity) -> Bool {
    diagnostics.contains { !$0.isWaived && $0.severity >= severity }
  }

  /// Only what stands in some of the files.
  package func limited(to paths: Set<String>) -> Findings {
    let shown = Set(files.filter { paths.contains($0.path) }.map(\.id))
    return Findings(
      diagnostics: diagnostics.filter { shown.contains($0.finding.range.file) }, files: files,
      planCount: planCount, withheld: withheld)
  }

  /// The findings as text in one of the formats of `check --format`.
  package func rendered(
    by renderer: any Renderer.Type, style: RenderStyle
  ) -> String {
    renderer.render(
      FindingsView(
        diagnostics: diagnostics, files: files, planCount: planCount, withheld: withheld,
        style: style))
  }
}
