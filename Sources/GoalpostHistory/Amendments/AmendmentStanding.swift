import GoalpostModel

/// How the head's amendments stand to the base.
extension Comparison {
  /// Whether the base did not have it.
  package func isNew(_ amendment: Amendment) -> Bool {
    amendments.entries.contains { $0.isNew && $0.amendment.range == amendment.range }
  }

  /// Whether the field changed without an amendment, which another rule reports.
  package func isUnexplained(
    _ field: String, of goal: GoalPath, on day: CalendarDay?
  ) -> Bool {
    if let day {
      return (values[goal.plan] ?? []).contains { difference in
        difference.head == goal
          && difference.rewritten.contains { $0.day == day && $0.amendment == nil }
      }
    }
    let names = ["target", "change"]
    return (fields[goal.plan] ?? []).contains { difference in
      difference.head == goal && difference.isUnexplained
        && (difference.field == field
          || names.contains(difference.field) && names.contains(field))
    }
  }
}
