/// How are we doing, in one sentence about the plan that leads the report.
package struct Headline: Hashable, Sendable {
  /// Nil where no single plan leads: a score over unrelated plans would be nobody's.
  package var unit: String?
  package var anchor: String?
  package var cycle: CycleReport?
  package var standing: Standing?
  /// Objectives of the leading plans that are on track, done or achieved, of all of them.
  package var onTrack = 0
  package var objectives = 0
  /// `Week 7 of 13: 0.52, expected 0.54, up 0.06 since last week; 2 of 3 objectives on track`
  package var sentence = ""
  /// The sentence without the time that it begins with.
  package var verdict = ""
}
