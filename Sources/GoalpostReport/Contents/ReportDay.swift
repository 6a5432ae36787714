/// A day as documents write it.
package struct ReportDay: Hashable, Sendable {
  /// `2026-11-20`, for machines.
  package let iso: String
  /// `20 November 2026`, for people.
  package let spelledOut: String

  package init(iso: String, spelledOut: String) {
    self.iso = iso
    self.spelledOut = spelledOut
  }
}
