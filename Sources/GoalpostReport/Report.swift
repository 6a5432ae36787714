/// Everything that the review documents show, as plain strings, numbers and days: whoever renders
/// it computes nothing and knows no goal file.
package struct Report: Sendable {
  package var title: String
  /// Internal goals were left out before anything was scored.
  package var isPublicPart = false
  package var asOf: ReportDay
  /// The day that "since last week" compares with.
  package var comparedWith: ReportDay
  package var headline: Headline
  package var trust: Trust
  /// What needs somebody, worst first; at most five.
  package var exceptions: [ReportException] = []
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

  /// What a reader of the public part has to know of it; nil where everything is there.
  package var publicNote: String? {
    isPublicPart
      ? "Public part: internal goals and numbers are left out, and the scores count the public "
        + "ones only"
      : nil
  }
}
