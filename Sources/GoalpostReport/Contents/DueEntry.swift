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
  /// What to write down for it; nil of work, and where it is written elsewhere.
  package var line: Line?

  package struct Line: Hashable, Sendable {
    /// `- {date: 2026-12-01, value: …%}`
    package let text: String
    /// ``below its `check_ins:` ``
    package let location: String
  }
}
