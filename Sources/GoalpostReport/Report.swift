import GoalpostSource

/// Everything that the review documents show, as plain strings, numbers and days: whoever renders
/// it computes nothing and knows no goal file.
package struct Report: Sendable {
  package var title: String
  /// Internal goals were left out before anything was scored.
  package var isPublicPart = false
  /// Files that could not be read to their ends, in the order of their paths, goal files first: numbers
  /// that rest on them are not complete.
  package var unreadFiles: [UnreadFile] = []
  package var asOf: ReportDay
  /// The day that "since last week" compares with.
  package var comparedWith: ReportDay
  /// Whose goals alone are shown, as asked for; nil for everybody's.
  package var owner: String?
  package var headline: Headline
  package var trust: Trust
  /// What needs somebody, worst first; at most five.
  package var exceptions: [ReportException] = []
  /// What is in trouble besides, beyond the five.
  package var furtherExceptions = 0
  /// Whose day has come: check-ins, readings and work; in the order of the plans.
  package var dues: [DueEntry] = []
  /// What the next two weeks hold, the nearest first.
  package var upcoming: [UpcomingDay] = []
  /// Since `comparedWith`.
  package var changes = RecentChanges()
  /// From the company down; of one unit, the running cycle first, lasting numbers last.
  package var plans: [PlanReport] = []
  /// Who serves whom, in the order of a walk from the top down.
  package var cascade: [CascadeRow] = []
  /// Every breach of every KPI: open and unanswered ones first.
  package var breaches: [BreachEntry] = []
  package var rollUps = RollUps()
  package var faults = FaultList()
  package var inputs: InputFiles
  /// Of Goalpost.
  package var version: String

  /// What a reader has to know before any score, each as a sentence without its full stop.
  package var unreadNotes: [String] {
    if isPublicPart {
      // The name of a file may be internal too.
      let count = unreadFiles.count
      guard count > 0 else { return [] }
      return [
        "\(count == 1 ? "A file" : "\(count) files") cannot be read to the end: numbers that "
          + "rest on it are marked, and not complete"
      ]
    }
    return unreadFiles.map { file in
      file.line > 1
        ? "\(file.text): numbers that rest on it are marked, and not complete"
        : "\(file.text): it is missing from every number below"
    }
  }

  /// What stands in place of exceptions where there are none: `Nothing is at risk, breached or
  /// without data; 2 key results are silent`.
  package var calmText: String {
    func part(_ count: Int, _ verb: (isOne: String, others: String), _ what: String) -> String? {
      count == 0
        ? nil : "\(count.counted("key result")) \(count == 1 ? verb.isOne : verb.others) \(what)"
    }
    let scope = unreadFiles.isEmpty ? "Nothing" : "Nothing that could be read"
    return [
      "\(scope) is at risk, breached or without data", part(trust.silent, ("is", "are"), "silent"),
      part(trust.withoutFinalValue, ("has", "have"), "no final value"),
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// What a reader of the public part has to know of it; nil where everything is there.
  package var publicNote: String? {
    isPublicPart
      ? "Public part: internal goals and numbers are left out, and the scores count the public "
        + "ones only"
      : nil
  }
}
