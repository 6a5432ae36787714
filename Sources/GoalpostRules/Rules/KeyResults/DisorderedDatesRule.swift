import GoalpostModel
import GoalpostSource

struct DisorderedDatesRule: Rule {
  static let declaration = RuleDeclaration(
    name: "disordered-dates", group: .keyResults,
    summary: "Fires when checkpoints or check-ins are out of order or twice on a day, or when a "
      + "checkpoint lies farther from the target than the one before.",
    rationale: """
      The list is read as a story: what was seen after what. A date out of its place is mostly a \
      wrong month, and two values of one day leave open which of them counts. A checkpoint that \
      moves away from the target asks for a step back, mostly because two values changed places.
      """,
    sources: [.practice],
    needsWholePlan: false,
    examples: [
      .flagged(
        "A month typed wrong, and two values of one day.",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q4
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children with a badge
                baseline: 80
                target: 140
                check_ins:
                  - {date: 2026-11-05, value: 84}
                  - {date: 2026-10-12, value: 91}
        #                  ^^^^^^^^^^ 24 days before the one above
                  - {date: 2026-11-05, value: 95}
        #                  ^^^^^^^^^^ a second one for this day
        """),
      .flagged(
        "A checkpoint on the way back.",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q4
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children who wait for a place
                baseline: 60
                target: 10
                checkpoints:
                  - {date: 2026-10-31, value: 30}
                  - {date: 2026-11-30, value: 45}
        #                                     ^^ farther from the target
        """),
      .clean(
        "Oldest first, one a day, each nearer to the target.",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q4
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children with a badge
                baseline: 80
                target: 140
                checkpoints:
                  - {date: 2026-10-31, value: 100}
                  - {date: 2026-11-30, value: 120}
                check_ins:
                  - {date: 2026-10-12, value: 84}
                  - {date: 2026-10-19, value: 82}
        """),
      .clean(
        "What was seen may fall back, and a pause is no step back.",
        """
        goalpost: 1
        unit: swim-club
        owner: Head coach
        cycle: 2026-Q4
        objectives:
          - title: Teach every child in town to swim
            key_results:
              - title: Children who wait for a place
                baseline: 60
                target: 10
                checkpoints:
                  - {date: 2026-10-31, value: 30}
                  - {date: 2026-11-30, value: 30}
                check_ins:
                  - {date: 2026-10-12, value: 58}
                  - {date: 2026-10-19, value: 71}
        """),
    ])

  func check(_ keyResult: KeyResult, in context: RuleContext) -> [Finding] {
    let checkpoints = Self.disorder(
      of: keyResult.checkpoints.items, \.date, called: "a checkpoint of \(keyResult.called)",
      field: "checkpoints")
    let checkIns = Self.disorder(
      of: keyResult.checkIns.items, \.date, called: "a check-in of \(keyResult.called)",
      field: "check_ins")
    // Out of order, the one before is not the one before.
    let retreats = checkpoints.isEmpty ? retreats(of: keyResult, context.project.numbers) : []
    return checkpoints + retreats + checkIns
  }

  /// - Parameter name: asked for only where something is out of order, which it seldom is.
  private static func disorder<Item>(
    of items: [Item], _ date: (Item) -> FieldValue<CalendarDay>,
    called name: @autoclosure () -> String, field: String
  ) -> [Finding] {
    guard !isAscending(items, date) else { return [] }
    let days = items.enumerated().compactMap { index, item in
      date(item).located.map { (number: index + 1, day: $0.value, range: $0.range) }
    }
    guard days.count > 1 else { return [] }
    let name = name()
    let isNewestFirst =
      days.count > 2 && zip(days, days.dropFirst()).allSatisfy { $0.day > $1.day }
    var findings: [Finding] = []
    var seen: [CalendarDay: SourceRange] = [days[0].day: days[0].range]
    for (earlier, later) in zip(days, days.dropFirst()) {
      let place = "\(field).\(later.number)"
      if let first = seen[later.day] {
        findings.append(
          Finding(
            "\(name) is dated `\(later.day)`, as another one is", at: later.range,
            label: "a second one for this day", help: "keep one of the two, or mend its date",
            related: [Label("the first one", at: first)], field: place))
      } else if later.day < earlier.day {
        let distance = later.day.days(until: earlier.day).counted("day")
        findings.append(
          Finding(
            "\(name) is dated `\(later.day)` and stands behind `\(earlier.day)`", at: later.range,
            label: "\(distance) before the one above",
            help: isNewestFirst
              ? "turn the list round: the oldest comes first"
              : "mend the date, or move it to its place: the oldest comes first",
            related: [Label("the one above", at: earlier.range)], field: place))
        if isNewestFirst { return findings }
      }
      seen[later.day] = seen[later.day] ?? later.range
    }
    return findings
  }

  private static func isAscending<Item>(
    _ items: [Item], _ date: (Item) -> FieldValue<CalendarDay>
  ) -> Bool {
    var last: CalendarDay?
    for index in items.indices {
      guard let day = date(items.span[index]).value else { continue }
      if let last, day <= last { return false }
      last = day
    }
    return true
  }

  private func retreats(of keyResult: KeyResult, _ numbers: NumberStyle?) -> [Finding] {
    guard let target = keyResult.targetAmount else { return [] }
    var before = keyResult.baselineAmount
    var findings: [Finding] = []
    for (index, checkpoint) in keyResult.checkpoints.items.enumerated() {
      guard let value = checkpoint.value.located else { continue }
      let amount = value.value.amount
      if let before, (target - amount).magnitude > (target - before).magnitude {
        findings.append(
          Finding(
            "a checkpoint of \(keyResult.called) moves away from the target: "
              + "`\(value.value.text)` comes after `\(keyResult.unit.typed(before, numbers))`",
            at: value.range, label: "farther from the target",
            help: "write a value between `\(keyResult.unit.typed(before, numbers))` and "
              + "`\(keyResult.unit.typed(target, numbers))`",
            field: "checkpoints.\(index + 1)"))
      }
      before = amount
    }
    return findings
  }
}
