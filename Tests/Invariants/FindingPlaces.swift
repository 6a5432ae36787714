import GoalpostSource

/// Whether findings and their fixes speak of places that exist.
enum FindingPlaces {
  static func violations(of findings: [Finding], in files: [SourceFile]) -> [String] {
    findings.flatMap { finding in
      let fixes = finding.fixes.flatMap { $0.edits.map(\.range) }
      let outside = ([finding.range] + finding.related.map(\.range) + fixes).filter {
        !isInside($0, files)
      }
      var broken = outside.map { "`\(finding.message)` speaks of \($0), which is in no file" }
      if finding.message.isEmpty { broken.append("a finding without a message") }
      for fix in finding.fixes where !isOrdered(fix.edits) {
        broken.append("the edits of `\(fix.title)` overlap or are out of order")
      }
      return broken
    }
  }

  private static func isInside(_ range: SourceRange, _ files: [SourceFile]) -> Bool {
    guard let file = files.first(where: { $0.id == range.file }) else { return false }
    return 0 <= range.start && range.start <= range.end && range.end <= file.bytes.count
  }

  private static func isOrdered(_ edits: [Fix.Edit]) -> Bool {
    !edits.isEmpty
      && zip(edits, edits.dropFirst()).allSatisfy { $0.range.end <= $1.range.start }
  }
}
