import GoalpostEmitters
import GoalpostKit
import GoalpostReport
import GoalpostSource

/// Checking a project: nothing stops it, each finding speaks of a place in a file, and neither a
/// second time nor another order of the files changes a byte of what is printed.
package enum ProjectInvariant: Invariant {
  package static let name = "project"
  package static let summary = "files, a configuration, CSV and a base, checked and reported"

  package static func check(_ input: [UInt8]) -> [String] {
    let project = FuzzedProject(input)
    let compilation = project.compiled()
    let findings = compilation.findings
    let base = project.base?.sources ?? []
    let baseFiles = base.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .enumerated().map { index, source in
        SourceFile(
          id: .init(compilation.files.count + index), path: source.path, bytes: source.bytes)
      }
    var broken = FindingPlaces.violations(
      of: findings.diagnostics.map(\.finding), in: compilation.files + baseFiles)
    if findings.diagnostics != findings.diagnostics.sorted() { broken.append("findings unsorted") }
    if let file = project.configurationFile {
      let faults = ProjectConfiguration.read(file).faults
      broken += FindingPlaces.violations(
        of: faults.diagnostics.map(\.finding), in: faults.files)
    }
    broken += reordered(project, than: compilation)
    broken += reported(compilation)
    return broken
  }

  private static func reordered(
    _ project: FuzzedProject, than compilation: Compilation
  ) -> [String] {
    let again = Goalpost.compile(
      project.sources.reversed(), attachments: project.attachments.reversed(), base: project.base,
      options: project.options)
    guard again.findings.diagnostics == compilation.findings.diagnostics else {
      return ["other findings where the files come in another order"]
    }
    return document(again) == document(compilation)
      ? [] : ["another report where the files come in another order"]
  }

  private static func document(_ compilation: Compilation) -> String {
    JSONEmitter.emit(compilation.report())
  }

  /// Writes what else a project can be shown as, and looks at what bounds it.
  private static func reported(_ compilation: Compilation) -> [String] {
    let report = compilation.report()
    _ = StatusRenderer.render(report, style: StatusStyle())
    if let changes = compilation.changes(headName: "HEAD") {
      _ = JSONDiffEmitter.emit(changes, colour: .plain)
    }
    return []
  }
}
