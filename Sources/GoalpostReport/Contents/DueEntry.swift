/// Something whose day has come: a value that somebody should note down again, or work.
package struct DueEntry: Hashable, Sendable {
  package enum Kind: Sendable { case checkIn, reading, finalValue, initiative }

  package var kind: Kind
  package var title: String
  package var owner: String?
  /// The plan's heading.
  package var plan: String
  /// Since its last value, or since its cycle began; of a final value, from there to the last day;
  /// of work, since its day.
  package var days: Int
  package var place: Place
  /// What to write below `check_ins`, or `readings` of a reading: `- {date: 2026-12-01, value: …%}`;
  /// nil where it is written elsewhere.
  package var line: String?
}
