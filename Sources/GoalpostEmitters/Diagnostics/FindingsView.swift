import GoalpostSource

/// Findings with everything that a renderer needs to show them.
package struct FindingsView: Sendable {
  /// In the order of output.
  package let diagnostics: [Diagnostic]
  /// Rules that kept silent, because a file could not be read to its end.
  package let withheld: [String]
  /// Which files were not compared with the base, and why.
  package let uncompared: [String]
  package let tool: ToolDescription
  package let style: RenderStyle
  /// Findings that are not among these, since they are known.
  package var knownCount = 0
  /// Rules on goals of which fewer findings are left than are known.
  package var staleCount = 0
  let files: [SourceFile]
  /// The file of each plan that was judged.
  let planFiles: [SourceFile.ID]
  private let lines: [LineIndex]

  /// - Parameter planFiles: the file of each plan that was judged.
  package init(
    diagnostics: [Diagnostic], files: [SourceFile], planFiles: [SourceFile.ID],
    withheld: [String], uncompared: [String] = [], tool: ToolDescription, style: RenderStyle
  ) {
    self.diagnostics = diagnostics
    self.files = files
    self.planFiles = planFiles
    self.withheld = withheld
    self.uncompared = uncompared
    self.tool = tool
    self.style = style
    let used = Set(diagnostics.flatMap(\.finding.places).map(\.file))
    lines = files.map { LineIndex(used.contains($0.id) ? $0.bytes : []) }
  }

  /// Plans that were judged.
  package var planCount: Int { planFiles.count }

  /// Those that no waiver covers.
  package var unwaived: [Diagnostic] { diagnostics.filter { !$0.isWaived } }

  package func file(of range: SourceRange) -> SourceFile { files[Int(range.file.index)] }

  package func lines(of range: SourceRange) -> LineIndex { lines[Int(range.file.index)] }

  /// Line and column of a range's start, from 1, in Unicode scalars.
  package func start(of range: SourceRange) -> LineIndex.Position {
    lines(of: range).position(of: range.start)
  }

  /// Line and column behind a range's last character.
  package func end(of range: SourceRange) -> LineIndex.Position {
    lines(of: range).position(of: range.end)
  }

  /// A file's path as people at the terminal would type it.
  package func displayPath(of range: SourceRange) -> String {
    (style.pathPrefix + file(of: range).path).withVisibleControls
  }

  /// `3 errors, 1 warning, 14 notes in 12 plans (2 waived, 9 known)`.
  package var summary: String {
    var counts: [String] = []
    for severity in Severity.allCases.reversed() {
      let count = unwaived.count { $0.severity == severity }
      if count > 0 { counts.append(count.counted(severity.rawValue)) }
    }
    let aside = [(diagnostics.count - unwaived.count, "waived"), (knownCount, "known")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (counts.isEmpty ? "no findings" : counts.joined(separator: ", "))
      + " in " + planCount.counted("plan")
      + (aside.isEmpty ? "" : " (\(aside.joined(separator: ", ")))")
  }

  /// What was not done because a file could not be read to its end. Of very many files the first
  /// are named, so that the notes do not push out the findings.
  package var notes: [String] {
    let shown = uncompared.count > Self.mostUncompared ? Self.mostUncompared - 1 : uncompared.count
    let more = uncompared.count - shown
    return uncompared.prefix(shown) + (more > 0 ? ["\(more) more files are not compared"] : [])
      + [withheldNote].compactMap { $0 }
  }

  private static let mostUncompared = 10

  /// Says which rules kept silent and why; nil where none did.
  private var withheldNote: String? {
    guard !withheld.isEmpty else { return nil }
    return "a file could not be read to its end, so these rules, which look across files, "
      + "were not asked: " + withheld.sorted().joined(separator: ", ")
  }
}

extension Finding {
  /// Everything that it speaks of or would change.
  fileprivate var places: [SourceRange] {
    [range] + related.map(\.range) + fixes.flatMap(\.edits).map(\.range)
  }
}

extension Int {
  /// `1 error`, `2 errors`.
  package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
