/// Something whose day has come: a value that somebody should note down again, or work.
package struct DueEntry: Hashable, Sendable {
  package enum Kind: Sendable { case checkIn, reading, initiative }

  package var kind: Kind
  package var title: String
  package var owner: String?
  /// The plan's heading.
  package var plan: String
  /// Since its last value, or since its cycle began; of work, since its day.
  package var days: Int
  package var place: Place
}
