import GoalpostSource

extension ProjectConfiguration {
  /// A configuration file with the safe fixes of its faults; nil where there are none that leave
  /// everything else as it is, and fewer faults.
  package static func fixed(_ source: Source) -> (source: Source, fixedCount: Int)? {
    var current = source
    var faults = read(source).faults
    let before = faults.diagnostics.count
    for _ in 0..<10 {
      let proposals = FixProposal.all(in: faults, of: nil)
      guard !proposals.isEmpty, let file = faults.files.first else { break }
      let text = FixedText(file, edits: proposals.flatMap(\.fix.edits))
      let next = Source(path: source.path, bytes: text.bytes)
      let left = read(next).faults
      guard UntouchedNodes.areSame(before: file, after: text),
        left.diagnostics.count < faults.diagnostics.count
      else { break }
      (current, faults) = (next, left)
    }
    let count = before - faults.diagnostics.count
    return count > 0 ? (current, count) : nil
  }
}
