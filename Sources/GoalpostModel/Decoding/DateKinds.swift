import GoalpostSource
import GoalpostYAML

extension ValueKind where Value == CalendarDay {
  /// A real day, `2026-10-12`.
  package static let date = {
    let description = KindDescription(
      "a date", example: "2026-10-12",
      schema: .object([
        "type": .string("string"), "pattern": .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
      ]))
    return ValueKind(description) { node, decoder in
      if let bytes = node.plainBytes, let day = CalendarDay(utf8: bytes) { return day }
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if let day = CalendarDay(text) { return day }
      let readings = DateReadings(text)
      decoder.reportText(
        text, description, of: node, help: help(for: readings),
        meant: readings.days.count == 1 && !readings.isYearShort
          ? readings.days.first?.description : nil)
      return nil
    }
  }()

  private static func help(for readings: DateReadings) -> String {
    let days = readings.days.map { "`\($0)`" }
    if let first = days.first {
      return days.count > 1
        ? "write \(days.joined(separator: " or ")), whichever is meant"
        : "write \(first)" + (readings.isYearShort ? ", if that year is meant" : "")
    }
    return readings.impossibility ?? "write year, month and day in digits: `YYYY-MM-DD`"
  }
}

extension ValueKind where Value == Cycle {
  /// `2026-Q4`, a cycle named in the configuration, or its days.
  package static let cycle = {
    let description = KindDescription(
      "a cycle", example: "2026-Q4",
      schema: .object([
        "anyOf": .array([
          .object(["type": .strings(["string", "integer"])]),
          .object(["$ref": .string("#/$defs/cycle")]),
        ])
      ]),
      record: CycleDays.recordName)
    return ValueKind(description) { node, decoder in
      if case .mapping = node.content { return decoder.decode(CycleDays.self, from: node)?.cycle }
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if let cycle = decoder.vocabulary.cycles[text] ?? Cycle(calendarID: text) { return cycle }
      let named = decoder.vocabulary.cycles.keys
      let nearest = decoder.nearest(to: text, among: named.sorted())
      decoder.reportText(
        text, description, of: node,
        help: nearest.map { "did you mean `\($0)`, which the configuration names?" }
          ?? "write `2026-Q4`, `2026-H2`, `2026`, or `{id: fy27-q1, start: 2026-09-28, end: 2026-12-27}`"
      )
      return nil
    }
  }()
}
