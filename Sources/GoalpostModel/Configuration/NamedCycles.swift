import GoalpostSource
import GoalpostYAML

/// The days of a cycle that its key names.
private struct NamedCycleDays: Record {
  var range: SourceRange
  var start = FieldValue<CalendarDay>()
  var end = FieldValue<CalendarDay>()

  init(at range: SourceRange) { self.range = range }

  static let recordName = "cycle"
  static let summary = "The days of a cycle; both are part of it."
  static let landmarks = ["start", "end"]

  static let fields: FieldTable<NamedCycleDays> = [
    .required("start", .date, "Its first day.") { $0.start = $1 },
    .required("end", .date, "Its last day.") { $0.end = $1 },
  ]

  mutating func settle(in decoder: inout RecordDecoder) {
    decoder.order(start: start, end: &end)
  }
}

extension ValueKind where Value == [Cycle] {
  /// Cycles by name, each with its first and last day.
  static let namedCycles = {
    let description = KindDescription(
      "a mapping of cycles", example: "{fy27-q1: {start: 2026-09-28, end: 2026-12-27}}",
      schema: .object([
        "type": .string("object"),
        "additionalProperties": RecordSchema.of(RecordDescription(NamedCycleDays.self)),
      ]))
    return ValueKind(description) { node, decoder in
      guard case .mapping(let entries) = node.content else {
        decoder.reportKind(description, of: node)
        return nil
      }
      return entries.compactMap { entry in
        guard let days = decoder.decode(NamedCycleDays.self, from: entry.value),
          let start = days.start.value, let end = days.end.value
        else { return nil }
        let name = decoder.name(of: entry.key) { PlainText(of: $0) == nil }
        return Cycle(id: name, start: start, end: end)
      }
    }
  }()
}
