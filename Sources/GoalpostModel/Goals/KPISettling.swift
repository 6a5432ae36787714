import GoalpostSource

extension KPI {
  package mutating func settle(in decoder: inout RecordDecoder) {
    identifier = decoder.settleIdentifier(id: id, title: title)
    excludeFields(in: &decoder)
    agreeOnUnit(in: &decoder)
    settleTarget(in: &decoder)
  }

  private mutating func excludeFields(in decoder: inout RecordDecoder) {
    decoder.exclude("target", &target, "change", &change, help: "keep the one that you mean")
    if atLeast.isPresent {
      atLeast = excludingMoving(from: "at_least", atLeast, in: &decoder)
    } else if atMost.isPresent {
      atMost = excludingMoving(from: "at_most", atMost, in: &decoder)
    }
    if atLeast.isPresent, atMost.isPresent {
      decoder.exclude(
        "at_most", &atMost, "threshold", &threshold,
        help: "between two bounds there is no side for a threshold; leave it out")
    }
    decoder.exclude(
      "current", &current, "readings", &readings,
      help: "move the value of `current` into a reading with its date")
  }

  private mutating func excludingMoving(
    from name: String, _ line: FieldValue<Quantity>, in decoder: inout RecordDecoder
  ) -> FieldValue<Quantity> {
    var bound = line
    let help = "a line is the target and says the direction; leave the other out"
    decoder.exclude(name, &bound, "baseline", &baseline, help: help)
    guard bound.value != nil else { return bound }
    decoder.exclude(name, &bound, "target", &target, help: help)
    guard bound.value != nil else { return bound }
    decoder.exclude(name, &bound, "change", &change, help: help)
    return bound
  }

  private mutating func agreeOnUnit(in decoder: inout RecordDecoder) {
    var line = threshold.line
    var context = benchmark.value?.value ?? FieldValue()
    let plain = [baseline, target, change.absolute, atLeast, atMost, line, context, current]
    let agreement = UnitAgreement(
      measuredIn: measuredIn,
      among: (plain + readings.items.map(\.value)).compactMap(\.located))
    unit = agreement.unit
    agreement.settle(&baseline, in: &decoder)
    agreement.settle(&target, in: &decoder)
    agreement.settle(&change, in: &decoder)
    agreement.settle(&atLeast, in: &decoder)
    agreement.settle(&atMost, in: &decoder)
    agreement.settle(&current, in: &decoder)
    agreement.settle(&line, in: &decoder)
    if line.isPresent { threshold.value = line.value.map { .line($0) } }
    agreement.settle(&context, in: &decoder)
    benchmark.value?.value = context
    agreement.settle(&readings, of: range, in: &decoder)
    decoder.order(&atLeast, &atMost)
  }

  private mutating func settleTarget(in decoder: inout RecordDecoder) {
    targetAmount =
      target.value?.amount
      ?? decoder.target(of: &change, from: baseline, in: unit, measuredIn: measuredIn)
    if atLeast.isPresent != atMost.isPresent {
      targetAmount = (atLeast.value ?? atMost.value)?.amount
    }
    decoder.reportNoDistance(from: baseline, to: targetAmount, at: target.range ?? change.range)
  }
}

extension FieldValue where Value == Threshold {
  /// The quantity of a fixed line, as a field of its own.
  fileprivate var line: FieldValue<Quantity> {
    guard let key, let range, let quantity = value?.line else { return .init() }
    return FieldValue<Quantity>(quantity, key: key, range: range)
  }
}
