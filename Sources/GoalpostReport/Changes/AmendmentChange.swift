/// An amendment, and whether it explains a change.
package struct AmendmentChange: Hashable, Sendable {
  package var entry: AmendmentReport
  /// Something that changed since the base is what it speaks of.
  package var explainsAChange: Bool

  /// `amended 2026-11-02 by Maria Lopez`
  package var brief: String {
    let day = entry.day.map { " \($0.iso)" } ?? ""
    let name = entry.approvedBy.map { " by \($0)" } ?? ""
    return "amended\(day)\(name)"
  }
}
