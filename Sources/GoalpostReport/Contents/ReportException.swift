/// Something that needs somebody.
package struct ReportException: Hashable, Sendable {
  package var status: Status
  package var title: String
  package var anchor: String
  /// The unit's name for people.
  package var unit: String
  package var owner: String?
  /// From, now and to, or now and its line: `30% → 31% → 50%`.
  package var numbers: String
  /// What it would take, or what is missing: `needs +3.2pp a week, recent pace +0.2pp`.
  package var ask: String
  /// The latest that anybody said about it.
  package var note: String?
  /// Where it is written.
  package var place: Place
}
