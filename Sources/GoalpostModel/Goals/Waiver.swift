import GoalpostSource
import GoalpostYAML

/// An exception with a reason: silences one rule for the item it stands on and all in it.
package struct Waiver: Record {
  package var range: SourceRange
  package var rule = FieldValue<String>()
  package var because = FieldValue<String>()
  package var until = FieldValue<CalendarDay>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "waiver"
  package static let summary = "An exception to one rule, with its reason; every report shows it."
  package static let landmarks = ["rule"]

  package static let fields: FieldTable<Waiver> = [
    .required("rule", .waivableRule, "The rule that is silenced here.") { $0.rule = $1 },
    .required("because", .prose.like("The depot opens in May."), "Why this case is different.") {
      $0.because = $1
    },
    .optional("until", .date, default: "for good", "The last day on which it holds.") {
      $0.until = $1
    },
  ]

  /// Whether it is in force on a day.
  package func covers(_ ruleName: String, on day: CalendarDay) -> Bool {
    guard rule.value == ruleName, because.value != nil, !until.isFaulty else { return false }
    return until.value.map { day <= $0 } ?? true
  }
}

extension ValueKind where Value == String {
  /// The name of a rule that can be waived.
  fileprivate static let waivableRule = {
    let description = KindDescription(
      "a rule", example: "missing-baseline", schema: .object(["type": .string("string")]))
    return ValueKind(description) { node, decoder in
      guard let text = decoder.scalarText(of: node, description) else { return nil }
      if Placeholder.isPlaceholder(text) {
        decoder.reportPlaceholder(text, description, of: node)
        return nil
      }
      let rules = decoder.vocabulary.rules
      guard let rule = rules.first(where: { $0.name == text }) else {
        let waivable = rules.filter(\.group.canBeWaived).map(\.name)
        let nearest = decoder.nearest(to: text, among: waivable)
        decoder.report(
          .wrongType,
          Finding(
            "there is no rule `\(text)`", at: node.landmark,
            label: nearest.map { "did you mean `\($0)`?" } ?? "unknown rule",
            help: "`goalpost rules` lists them"))
        return nil
      }
      guard rule.group.canBeWaived else {
        decoder.report(
          .wrongType,
          Finding(
            "`\(text)` cannot be waived", at: node.landmark, label: "a fault of the language",
            help: "mend what it reports; without that the plan cannot be read"))
        return nil
      }
      return text
    }
  }()
}
