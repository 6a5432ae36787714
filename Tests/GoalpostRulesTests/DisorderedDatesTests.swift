import Testing

/// The order of check-ins and checkpoints.
@Suite struct DisorderedDatesTests {
  private static func count(_ lists: String) -> Int {
    KeyResultPlan(fields: "title: Loaves, baseline: 10, target: 50, \(lists)").rules
      .count { $0 == "disordered-dates" }
  }

  private static let disorders: [(lists: String, count: Int)] = [
    ("check_ins: [{date: 2026-10-12, value: 12}, {date: 2026-10-05, value: 11}]", 1),
    ("check_ins: [{date: 2026-10-12, value: 12}, {date: 2026-10-12, value: 11}]", 1),
    ("checkpoints: [{date: 2026-11-12, value: 30}, {date: 2026-10-12, value: 20}]", 1),
    ("checkpoints: [{date: 2026-10-12, value: 30}, {date: 2026-11-12, value: 20}]", 1),
    ("checkpoints: [{date: 2026-10-12, value: 8}]", 1),
    ("checkpoints: [{date: 2026-10-12, value: 55}, {date: 2026-11-12, value: 50}]", 0),
    ("checkpoints: [{date: 2026-10-12, value: 30}, {date: 2026-11-12, value: 30}]", 0),
    ("check_ins: [{date: 2026-10-12, value: 30}, {date: 2026-10-19, value: 8}]", 0),
    ("check_ins: [{date: 2026-10-12, value: 30}], checkpoints: [{date: 2026-10-12, value: 30}]", 0),
    // Newest first is one habit, not many faults.
    (
      "check_ins: [{date: 2026-10-19, value: 14}, {date: 2026-10-12, value: 12}, "
        + "{date: 2026-10-05, value: 11}]", 1
    ),
  ]

  @Test(arguments: disorders)
  func `disorder is told where it is`(_ lists: String, _ count: Int) {
    #expect(Self.count(lists) == count)
  }
}
