import GoalpostSource

/// How the findings of one rule are mended: one file a rule. Rules see no bytes, so this looks at
/// the file for them. Faults of YAML and of single fields bring their fixes along.
protocol FixMaker: Sendable {
  static var ruleName: String { get }
  /// What would settle a finding; nothing where a person has to look.
  static func fixes(for diagnostic: Diagnostic, in scene: FixScene) -> [Fix]
}

/// Finds the fixes of findings.
struct FixFinder {
  private let files: [SourceFile]
  private var scenes: [SourceFile.ID: FixScene] = [:]

  private static let makers: [any FixMaker.Type] = [
    DisorderedDatesFix.self, ExpiredWaiverFix.self, MergeConflictFix.self, MissingIDFix.self,
    SwallowedCommentFix.self, YAMLSyntaxFix.self,
  ]

  init(_ files: [SourceFile]) { self.files = files }

  mutating func fixes(for diagnostic: Diagnostic) -> [Fix] {
    guard diagnostic.finding.fixes.isEmpty,
      let maker = Self.makers.first(where: { $0.ruleName == diagnostic.rule })
    else { return diagnostic.finding.fixes }
    let id = diagnostic.finding.range.file
    let scene = scenes[id] ?? FixScene(files[Int(id.index)])
    scenes[id] = scene
    return maker.fixes(for: diagnostic, in: scene)
  }
}

extension Findings {
  /// The same, each with its fixes.
  package func withFixes() -> [Diagnostic] {
    var finder = FixFinder(files)
    return diagnostics.map { diagnostic in
      var finding = diagnostic.finding
      finding.fixes = finder.fixes(for: diagnostic)
      return Diagnostic(
        rule: diagnostic.rule, severity: diagnostic.severity, finding: finding,
        subject: diagnostic.subject, waiver: diagnostic.waiver)
    }
  }
}
