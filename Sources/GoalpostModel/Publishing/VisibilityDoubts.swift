import GoalpostSource

/// Places where a `visibility` may have been lost: a key that is unknown may be a misspelt one, and
/// in a file that is no YAML it may stand in what could not be read.
struct VisibilityDoubts {
  private static let ofKeys: Set<LanguageRule> = [.unknownKey, .duplicateKey]
  private static let ofFiles: Set<LanguageRule> = [
    .yamlSyntax, .mergeConflict, .lookAlike, .notUTF8, .limitExceeded, .unsupportedYAML,
  ]

  /// Of keys, by file, in ascending order.
  private var offsets: [SourceFile.ID: [Int]] = [:]
  private var brokenFiles: Set<SourceFile.ID> = []

  init(_ faults: [LanguageFault]) {
    for fault in faults {
      let range = fault.finding.range
      if Self.ofKeys.contains(fault.rule) { offsets[range.file, default: []].append(range.start) }
      if Self.ofFiles.contains(fault.rule) { brokenFiles.insert(range.file) }
    }
    for file in offsets.keys { offsets[file]?.sort() }
  }

  func isInBrokenFile(_ range: SourceRange) -> Bool { brokenFiles.contains(range.file) }

  /// Whether one lies in a range, and in none of its parts.
  func touch(_ range: SourceRange, apartFrom parts: [SourceRange]) -> Bool {
    guard let offsets = offsets[range.file] else { return false }
    let inParts = parts.reduce(0) { $0 + offsets.count(in: $1) }
    return offsets.count(in: range) > inParts
  }
}

extension [Int] {
  /// How many of these, which ascend, lie in a range.
  fileprivate func count(in range: SourceRange) -> Int {
    countBelow(range.end) - countBelow(range.start)
  }

  private func countBelow(_ limit: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
