import GoalpostSource

extension KPI: MeasuredRecord {
  package mutating func settle(in decoder: inout RecordDecoder) {
    identifier = decoder.settleIdentifier(id: id, title: title)
    areReadingsCutOff = areReadingsCutOff || decoder.areReadingsCutOff
    decoder.areReadingsCutOff = false
    excludeFields(in: &decoder)
    agreeOnUnit(in: &decoder)
    targetAmount = settledTarget(in: &decoder)
    if atLeast.isPresent != atMost.isPresent {
      targetAmount = (atLeast.value ?? atMost.value)?.amount
    }
  }

  private mutating func excludeFields(in decoder: inout RecordDecoder) {
    excludeTargets(
      besideBounds: "a line is the target and says the direction; leave the other out",
      in: &decoder)
    if atLeast.isPresent, atMost.isPresent {
      decoder.exclude(
        "at_most", &atMost, "threshold", &threshold,
        help: "between two bounds there is no side for a threshold; leave it out")
    }
    decoder.exclude(
      "current", &current, "readings", &readings,
      help: "move the value of `current` into a reading with its date")
  }

  private mutating func agreeOnUnit(in decoder: inout RecordDecoder) {
    var line = threshold.line
    var context = benchmark.value?.value ?? FieldValue()
    var agreement = agreementOfCommonQuantities
    agreement.consider(line)
    agreement.consider(context)
    agreement.consider(readings)
    settleCommonQuantities(by: agreement, in: &decoder)
    agreement.settle(&line, in: &decoder)
    if line.isPresent { threshold.value = line.value.map { .line($0) } }
    agreement.settle(&context, in: &decoder)
    if benchmark.value != nil { benchmark.value?.value = context }
    agreement.settle(&readings, of: range, in: &decoder)
  }
}

extension FieldValue where Value == Threshold {
  /// The quantity of a fixed line, as a field of its own.
  fileprivate var line: FieldValue<Quantity> {
    guard let key, let range, let quantity = value?.line else { return .init() }
    return FieldValue<Quantity>(quantity, key: key, range: range)
  }
}
