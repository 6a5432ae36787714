import GoalpostSource

/// A finding that a document shows, with what names and places it.
struct ListedFinding {
  let diagnostic: Diagnostic
  let fingerprint: String
  /// Relative to the root of the git repository.
  let path: String
  let start: LineIndex.Position
  let end: LineIndex.Position

  var finding: Finding { diagnostic.finding }

  /// What to type: where a fix is known, what it does.
  var advice: String? { finding.fixes.first?.title ?? finding.help }

  /// What is wrong and what to type, in one line that no terminal and no reader obeys.
  var sentence: String {
    [finding.message, advice].compactMap { $0 }.joined(separator: "; ").withVisibleControls
  }

  /// The same, with the reason where a waiver covers it.
  var sentenceWithWaiver: String {
    guard let reason = diagnostic.waiver else { return sentence }
    return "\(sentence) (waived: \(reason.withVisibleControls))"
  }

  /// `error[missing-baseline]`.
  var verdict: String { "\(diagnostic.severity)[\(diagnostic.rule)]" }

  /// `a/b.goals.yaml:14:5`, for people.
  var place: String { "\(path.withVisibleControls):\(start.line):\(start.column)" }
}

extension FindingsView {
  /// What the style wants to see in lists. The fingerprints are those of all findings, so that
  /// they do not depend on what is listed.
  var listed: [ListedFinding] {
    zip(diagnostics, Fingerprints(diagnostics).values).filter { isListed($0.0) }
      .map { diagnostic, fingerprint in
        let range = diagnostic.finding.range
        return ListedFinding(
          diagnostic: diagnostic, fingerprint: fingerprint, path: repositoryPath(of: range),
          start: start(of: range), end: end(of: range))
      }
  }

  private func isListed(_ diagnostic: Diagnostic) -> Bool {
    if diagnostic.isWaived { return style.waived == .shown }
    return diagnostic.severity > .note || style.detail == .everything
  }

  /// Notes that the style keeps out of lists.
  var hiddenNotes: Int {
    style.detail == .everything ? 0 : unwaived.count { $0.severity == .note }
  }

  /// The files of the plans that were judged, each once, from the root of the git repository.
  var judgedPaths: [String] {
    var seen: Set<SourceFile.ID> = []
    return planFiles.filter { seen.insert($0).inserted }
      .map { repositoryPath(of: files[Int($0.index)]) }
  }

  /// A file's path from the root of the git repository, as code hosts know it.
  func repositoryPath(of range: SourceRange) -> String { repositoryPath(of: file(of: range)) }

  func repositoryPath(of file: SourceFile) -> String {
    var parts: [Substring] = []
    for part in (style.repositoryPrefix + file.path).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
