/// Everything that changed in meaning between two revisions of a project, as plain strings, numbers
/// and days: whoever renders it computes nothing and knows no goal file.
package struct ChangeReport: Hashable, Sendable {
  /// Both revisions are scored as of this day, so that only the files differ.
  package var asOf: ReportDay
  /// What the earlier revision is called: `origin/main`.
  package var base: String
  /// What the later one is called: `HEAD`, `the working tree`.
  package var head: String
  /// Files of which nothing was compared: told before anything else.
  package var uncompared: [UncomparedFile] = []

  /// What became of the goalposts, and that it holds only for what was compared where a file was not.
  package var headline: String {
    counts.headline + (uncompared.isEmpty ? "" : " in what was compared")
  }

  package var counts = ChangeCounts()
  /// What was reached since the base, by its values alone: told first.
  package var reached: [ReachedEntry] = []
  /// Plans in which something changed, in the order of the head's files; vanished ones last.
  package var plans: [PlanChange] = []

  /// What the list of changes cannot hold because of files that were not compared; nil where
  /// nothing is missing.
  package var restNote: String? {
    let sides = Set(uncompared.filter(\.holdsGoals).map(\.side))
    guard !sides.isEmpty else { return nil }
    let kinds = [(.base, "new"), (.head, "gone")].filter { (side: UncomparedFile.Side, _) in
      sides.contains(side)
    }.map(\.1).joined(separator: " or ")
    return "what seems \(kinds) elsewhere may be in what was not read, so it is not listed"
  }

  /// Nothing changed in meaning, not even a spelling.
  package var isEmpty: Bool { reached.isEmpty && plans.isEmpty }
}
