import GoalpostSource

/// Lines of a project's files that hold something which could not be read as it was written: what
/// stands there may not be what was meant.
struct DoubtfulLines {
  private var lines: [SourceFile.ID: (index: LineIndex, numbers: Set<Int>)] = [:]

  init(_ findings: Findings) {
    for diagnostic in findings.diagnostics {
      guard
        diagnostic.rule == SwallowedCommentFix.ruleName
          || LanguageRule(rawValue: diagnostic.rule) != nil
      else { continue }
      let range = diagnostic.finding.range
      var entry =
        lines[range.file] ?? (LineIndex(findings.files[Int(range.file.index)].bytes), [])
      entry.numbers.insert(entry.index.line(holding: range.start))
      lines[range.file] = entry
    }
  }

  func contain(_ place: SourceRange) -> Bool {
    guard let entry = lines[place.file] else { return false }
    return entry.numbers.contains(entry.index.line(holding: place.start))
  }
}
