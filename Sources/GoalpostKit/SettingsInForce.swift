import GoalpostModel
import GoalpostRules
import GoalpostSource

extension ProjectConfiguration {
  /// Whether there is a configuration file; without one all settings are defaults.
  package var isWritten: Bool { file != nil }

  /// Every setting in force, one a line, with the place that it comes from.
  package var settingsInForce: String {
    var rows = [
      Row("include", list(include), written.include.key),
      Row("exclude", list(exclude), written.exclude.key),
      Row("external", list(externalUnits.sorted()), written.external.key),
      Row("fail_on", failOn.rawValue, written.failOn.key),
    ]
    for cycle in cycles.values.sorted(by: { $0.id < $1.id }) {
      rows.append(Row("cycles.\(cycle.id)", "\(cycle.start) to \(cycle.end)", written.cycles.key))
    }
    rows += silenceInForce
    for rule in Catalogue.declarations where rule.group.canBeWaived {
      rows += settings(of: rule)
    }
    rows += TitleList.allCases.map { list in
      let added = written.words.value?[list] ?? FieldValue()
      return Row("words.\(list.rawValue)", builtIn(and: added.value?.map(\.written)), added.key)
    }
    return Self.text(rows, origin: origin)
  }

  private struct Row {
    let name: String
    let value: String
    /// Its key in the configuration; nil for a default.
    let place: SourceRange?

    init(_ name: String, _ value: String, _ place: SourceRange?) {
      self.name = name
      self.value = value
      self.place = place
    }
  }

  private func settings(of rule: RuleDeclaration) -> [Row] {
    let setting = written.rules.items.last { $0.rule == rule.name }
    let level = setting?.level.map { $0.rawValue } ?? rule.severityText
    let numbers = rules.options(of: rule)
    return [
      Row("rules.\(rule.name)", level, setting?.level == nil ? nil : setting?.place)
    ]
      + rule.options.map { option in
        Row(
          "rules.\(rule.name).\(option.name)",
          String(numbers[option.name] ?? option.defaultValue),
          setting?.options[option.name] == nil ? nil : setting?.place)
      }
      + rule.words.map { list in
        let added = setting?.words[list.name]
        return Row(
          "rules.\(rule.name).\(list.name)",
          builtIn(and: added), added == nil ? nil : setting?.place)
      }
  }

  private var silenceInForce: [Row] {
    let checkIns = written.silence.value?.checkIns.value
    let readings = written.silence.value?.readings.value
    return CheckInCadence.allCases.map {
      Row("silence.check_ins.\($0.rawValue)", String(silence.days($0)), checkIns?[$0].key)
    }
      + Rhythm.allCases.map {
        Row("silence.readings.\($0.rawValue)", String(silence.days($0)), readings?[$0].key)
      }
      + [
        Row(
          "silence.final_values", String(silence.finalValueDays),
          written.silence.value?.finalValues.key)
      ]
  }

  private func builtIn(and added: [String]?) -> String {
    added.map { "built-in and \(list($0))" } ?? "built-in"
  }

  private func list(_ texts: [String]) -> String {
    texts.isEmpty ? "none" : texts.joined(separator: ", ").withVisibleControls
  }

  private func origin(_ place: SourceRange?) -> String {
    guard let place, let file else { return "default" }
    return "\(file.path):\(LineIndex(file.bytes).position(of: place.start).line)"
  }

  private static func text(_ rows: [Row], origin: (SourceRange?) -> String) -> String {
    let origins = rows.map { origin($0.place) }
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let originWidth = origins.map(\.count).max() ?? 0
    return zip(rows, origins).map { row, origin in
      let gap = String(repeating: " ", count: nameWidth - row.name.count)
      let margin = String(repeating: " ", count: originWidth - origin.count)
      return "\(row.name)\(gap)  \(origin)\(margin)  \(row.value)\n"
    }.joined()
  }
}

extension AddedWord {
  /// As the configuration has it.
  fileprivate var written: String {
    value.map { "\(text): \(UnitOfMeasure(.none).format($0, upTo: 6, in: .assumed))" } ?? text
  }
}
