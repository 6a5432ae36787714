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
  package var counts = ChangeCounts()
  /// What was reached since the base, by its values alone: told first.
  package var reached: [ReachedEntry] = []
  /// Plans in which something changed, in the order of the head's files; vanished ones last.
  package var plans: [PlanChange] = []

  /// What the list of changes cannot hold because of files that were not compared; nil where
  /// nothing is missing.
  package var restNote: String? {
    uncompared.contains(where: \.holdsGoals)
      ? "goals that came or went elsewhere may be in it, so they are not listed" : nil
  }

  /// Nothing changed in meaning, not even a spelling.
  package var isEmpty: Bool { reached.isEmpty && plans.isEmpty }
}
