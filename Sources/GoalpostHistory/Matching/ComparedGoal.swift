import GoalpostModel
import GoalpostSource

/// An objective, a key result or a KPI, as far as any two of them can be compared.
package protocol ComparedGoal: Record {
  var title: FieldValue<String> { get }
  var id: FieldValue<String> { get }
  var owner: FieldValue<String> { get }
  var identifier: String? { get }
}

extension Objective: ComparedGoal {}
extension KeyResult: ComparedGoal {}
extension KPI: ComparedGoal {}

extension ComparedGoal {
  /// Without case and spaces, which nobody reads as another title.
  var titleKey: String? {
    guard let title = title.value else { return nil }
    return title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The key of its `id`, else of its `title`.
  package var landmark: SourceRange { id.key ?? title.key ?? range.part(at: 0, length: 1) }
}
