import GoalpostEmitters
import GoalpostSource

/// What a compilation has to say, ready to be rendered.
public struct Findings: Sendable {
  package let diagnostics: [Diagnostic]
  package let files: [SourceFile]
  /// The file of each plan that was judged.
  private let planFiles: [SourceFile.ID]
  /// Rules that kept silent, because a file could not be read to its end.
  package let withheld: [String]
  /// Files that were not compared with the base, because they could not be read to their ends in one
  /// of the two, each in a sentence without its full stop.
  package let uncompared: [String]
  /// Set aside, since they are known.
  private var known: [Diagnostic] = []
  /// Known ones that are gone.
  private var staleCount = 0

  package init(
    diagnostics: [Diagnostic], files: [SourceFile], planFiles: [SourceFile.ID],
    withheld: [String], uncompared: [String] = []
  ) {
    self.diagnostics = diagnostics
    self.files = files
    self.planFiles = planFiles
    self.withheld = withheld
    self.uncompared = uncompared
  }

  /// Plans that were judged.
  public var planCount: Int { planFiles.count }

  /// Whether nothing at all was found.
  public var isEmpty: Bool { diagnostics.isEmpty }

  /// Whether something that no waiver covers is at least as grave as a severity.
  package func reaches(_ severity: Severity) -> Bool {
    diagnostics.contains { !$0.isWaived && $0.severity >= severity }
  }

  /// For standard error beside a report: how many faults are listed in it; nil for none.
  package var faultNote: String? {
    let count = diagnostics.count { !$0.isWaived && $0.severity == .error }
    guard count > 0 else { return nil }
    return "\(count.counted("error")) in the goals; the report lists them, `goalpost check` "
      + "shows them"
  }

  /// Only what stands in some of the files.
  package func limited(to paths: Set<String>) -> Findings {
    let shown = Set(files.filter { paths.contains($0.path) }.map(\.id))
    let limited = Findings(
      diagnostics: diagnostics.filter { shown.contains($0.finding.range.file) }, files: files,
      planFiles: planFiles.filter { shown.contains($0) }, withheld: withheld,
      uncompared: uncompared)
    return limited.replacing(
      limited.diagnostics, known: known.filter { shown.contains($0.finding.range.file) },
      staleCount: staleCount)
  }

  /// Others in their place, of which some are known.
  func replacing(_ reported: [Diagnostic], known: [Diagnostic], staleCount: Int) -> Findings {
    var findings = Findings(
      diagnostics: reported, files: files, planFiles: planFiles, withheld: withheld,
      uncompared: uncompared)
    findings.known = known
    findings.staleCount = staleCount
    return findings
  }

  /// The findings as text in one of the formats of `check --format`.
  package func rendered(
    by renderer: any Renderer.Type, style: RenderStyle
  ) -> String {
    // Finding fixes reads files once more, so it is not done for formats that do not show them.
    let isBrief = [TextRenderer.name, ConciseRenderer.name].contains(renderer.name)
    var view = FindingsView(
      diagnostics: isBrief ? diagnostics : withFixes(), files: files, planFiles: planFiles,
      withheld: withheld, uncompared: uncompared,
      tool: ToolDescription(version: Goalpost.version, rules: Catalogue.declarations), style: style)
    view.knownCount = known.count
    view.staleCount = staleCount
    return renderer.render(view)
  }
}
