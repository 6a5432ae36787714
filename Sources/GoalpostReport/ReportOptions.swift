/// What a report is asked to be.
package struct ReportOptions: Hashable, Sendable {
  /// Stands at its head; nil for the name of the unit that leads it.
  package var title: String?
  /// Of Goalpost; named where the document tells how it was made.
  package var version: String
  /// Only plans of this cycle, and those that last.
  package var cycle: String?
  /// Only this unit and the units below it.
  package var unit: String?
  /// Only what this person owns needs anybody.
  package var owner: String?
  /// Only plans in these files, relative to the project root.
  package var paths: Set<String>?

  package init(
    title: String? = nil, version: String, cycle: String? = nil, under unit: String? = nil,
    owner: String? = nil, paths: Set<String>? = nil
  ) {
    self.title = title
    self.version = version
    self.cycle = cycle
    self.unit = unit
    self.owner = owner
    self.paths = paths
  }
}
