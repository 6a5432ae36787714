import GoalpostModel
import GoalpostSource

/// What messages call a goal, and where they show what is missing from it.
protocol NamedGoal: Record {
  var range: SourceRange { get }
  var id: FieldValue<String> { get }
  var title: FieldValue<String> { get }
  var identifier: String? { get }
}

extension NamedGoal {
  /// `` objective `authority` ``; `an objective` where it has no name.
  var called: String {
    identifier.map { "\(Self.recordName) `\($0)`" } ?? Self.recordName.withArticle
  }

  /// The key of its `id`, else of its `title`.
  var landmark: SourceRange { id.key ?? title.key ?? range.part(at: 0, length: 1) }
}

extension Objective: NamedGoal {}
extension KeyResult: NamedGoal {}
extension KPI: NamedGoal {}

extension KPI {
  /// The key of what says where it should be; nil where nothing does, or it cannot be read.
  var targetKey: SourceRange? {
    if target.value != nil { return target.key }
    if change.value != nil { return change.key }
    return atLeast.value != nil ? atLeast.key : atMost.value != nil ? atMost.key : nil
  }
}

extension Plan {
  /// `` plan `bakery` ``.
  var called: String { unit.value.map { "plan `\($0)`" } ?? "a plan" }

  /// The key of its `unit`, else the plan's beginning.
  var landmark: SourceRange { unit.key ?? version.key ?? range.part(at: 0, length: 1) }
}

extension FieldValue where Value: Collection {
  /// Absent, or an empty list as it was written. A list whose items could not be read is neither:
  /// those have been reported.
  var isAbsentOrEmpty: Bool {
    isAbsent || (value?.isEmpty ?? false) && !isPartial
  }
}

extension Int {
  /// `1 key result`, `2 key results`.
  func counted(_ noun: String) -> String { "\(self) \(self == 1 ? noun : noun.plural)" }
}
