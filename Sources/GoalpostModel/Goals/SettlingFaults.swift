import GoalpostSource

/// What several records check between their fields.
extension RecordDecoder {
  /// Two fields of which only one may stand: the later one is reported and dropped. One that has
  /// been reported already is not told again.
  mutating func exclude<First, Second>(
    _ name: String, _ field: inout FieldValue<First>,
    _ otherName: String, _ other: inout FieldValue<Second>, help: String
  ) {
    guard let key = field.key, let otherKey = other.key else { return }
    let isLater = key.start > otherKey.start
    guard !(isLater ? field.isFaulty : other.isFaulty) else { return }
    if isLater { field.value = nil } else { other.value = nil }
    let (later, laterKey) = isLater ? (name, key) : (otherName, otherKey)
    let (earlier, earlierKey) = isLater ? (otherName, otherKey) : (name, key)
    report(
      .conflictingKeys,
      Finding(
        "`\(later)` and `\(earlier)` exclude each other", at: laterKey,
        label: "cannot stand beside `\(earlier)`", help: help,
        related: [Label("`\(earlier)` is here", at: earlierKey)], field: later))
  }

  /// A lower and an upper bound: the lower may not be above the upper.
  mutating func order(_ lower: inout FieldValue<Quantity>, _ upper: inout FieldValue<Quantity>) {
    guard let low = lower.located, let high = upper.located, low.value.amount > high.value.amount
    else { return }
    let (later, earlier) = low.range.start < high.range.start ? (high, low) : (low, high)
    report(
      .conflictingKeys,
      Finding(
        "`at_least: \(low.value.text)` is above `at_most: \(high.value.text)`", at: later.range,
        label: "no value lies between the two", help: "swap the two lines",
        related: [Label("the other line", at: earlier.range)]))
    lower.value = nil
    upper.value = nil
  }

  /// A cycle's days: the first may not lie behind the last.
  mutating func order(start: FieldValue<CalendarDay>, end: inout FieldValue<CalendarDay>) {
    guard let first = start.located, let last = end.located, last.value < first.value else {
      return
    }
    report(
      .conflictingKeys,
      Finding(
        "cycle ends before it starts", at: last.range, label: "before the start",
        help: "put the later day into `end`",
        related: [Label("starts here", at: first.range)], field: "end"))
    end.value = nil
  }

  /// The target that a change makes of a baseline. A change that does not go with the item's unit
  /// is reported and dropped, without a baseline too.
  mutating func target(
    of change: inout FieldValue<Change>, from baseline: FieldValue<Quantity>,
    in unit: UnitOfMeasure, measuredIn: FieldValue<MeasuredIn>
  ) -> Rational? {
    guard let written = change.located, !baseline.isFaulty else { return nil }
    // Of an unknown unit nobody can say what goes with it.
    if unit.isNone, measuredIn.isFaulty || baseline.isAbsent { return nil }
    let start = baseline.value?.amount
    switch written.value.target(from: start ?? Rational(0), in: unit) {
    case .success(let target): return start == nil ? nil : target
    case .failure(let fault):
      report(
        fault.rule,
        Finding(fault.message, at: written.range, label: fault.label, help: fault.help.text))
      change.value = nil
      return nil
    }
  }

  /// A target that equals the baseline leaves nothing to measure.
  mutating func reportNoDistance(
    from baseline: FieldValue<Quantity>, to target: Rational?, at place: SourceRange?
  ) {
    guard let start = baseline.located, let target, let place, start.value.amount == target else {
      return
    }
    report(
      .noDistance,
      Finding(
        "baseline and target are the same", at: place, label: "nothing to move",
        help: "set the target apart from the baseline, or hold the line with `at_least` or "
          + "`at_most`",
        related: [Label("the baseline", at: start.range)]))
  }

  /// An item's own id, else the slug of its title; reported where neither gives one.
  mutating func settleIdentifier(
    id: FieldValue<String>, title: FieldValue<String>
  ) -> String? {
    if let own = id.value { return own }
    guard id.isAbsent, let written = title.located else { return nil }
    if let slug = Identifier.slug(of: written.value) { return slug }
    guard !isTruncated else { return nil }
    report(
      .missingKey,
      Finding(
        "no id can be made of the title `\(written.value)`", at: title.key ?? written.range,
        label: "`id` is needed here",
        help: "add an `id` of lower-case letters, digits and hyphens", field: "id"))
    return nil
  }
}

extension QuantityFault {
  /// The rule that a change breaks which makes no target.
  var rule: LanguageRule { reason == .unitMismatch ? .unitMismatch : .wrongType }
}
