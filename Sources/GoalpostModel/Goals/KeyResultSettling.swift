import GoalpostSource

extension KeyResult {
  package mutating func settle(in decoder: inout RecordDecoder) {
    identifier = decoder.settleIdentifier(id: id, title: title)
    excludeFields(in: &decoder)
    agreeOnUnit(in: &decoder)
    baselineAmount = baseline.value?.amount
    targetAmount =
      target.value?.amount
      ?? decoder.target(of: &change, from: baseline, in: unit, measuredIn: measuredIn)
    decoder.reportNoDistance(from: baseline, to: targetAmount, at: target.range ?? change.range)
  }

  private mutating func excludeFields(in decoder: inout RecordDecoder) {
    decoder.exclude("target", &target, "change", &change, help: "keep the one that you mean")
    if atLeast.isPresent {
      atLeast = excludingMoving(from: "at_least", atLeast, in: &decoder)
    } else if atMost.isPresent {
      atMost = excludingMoving(from: "at_most", atMost, in: &decoder)
    }
    decoder.exclude(
      "current", &current, "check_ins", &checkIns,
      help: "move the value of `current` into a check-in with its date")
    guard kpi.isPresent else { return }
    let help = "the KPI's readings are its values; check-ins carry confidence and note"
    decoder.exclude("kpi", &kpi, "current", &current, help: help)
    checkIns.value = checkIns.value?.map { checkIn in
      var checkIn = checkIn
      decoder.exclude("kpi", &kpi, "value", &checkIn.value, help: help)
      return checkIn
    }
  }

  private mutating func excludingMoving(
    from name: String, _ line: FieldValue<Quantity>, in decoder: inout RecordDecoder
  ) -> FieldValue<Quantity> {
    var bound = line
    let help = "a key result either moves to a target or holds a line"
    decoder.exclude(name, &bound, "baseline", &baseline, help: help)
    guard bound.value != nil else { return bound }
    decoder.exclude(name, &bound, "target", &target, help: help)
    guard bound.value != nil else { return bound }
    decoder.exclude(name, &bound, "change", &change, help: help)
    guard bound.value != nil else { return bound }
    decoder.exclude(name, &bound, "checkpoints", &checkpoints, help: help)
    return bound
  }

  private mutating func agreeOnUnit(in decoder: inout RecordDecoder) {
    let plain = [baseline, target, change.absolute, atLeast, atMost, current]
    let dated = checkpoints.items.map(\.value) + checkIns.items.map(\.value)
    let agreement = UnitAgreement(
      measuredIn: measuredIn, among: (plain + dated).compactMap(\.located))
    unit = agreement.unit
    agreement.settle(&baseline, in: &decoder)
    agreement.settle(&target, in: &decoder)
    agreement.settle(&change, in: &decoder)
    agreement.settle(&atLeast, in: &decoder)
    agreement.settle(&atMost, in: &decoder)
    agreement.settle(&current, in: &decoder)
    checkpoints.value = checkpoints.value?.map { checkpoint in
      var checkpoint = checkpoint
      agreement.settle(&checkpoint.value, in: &decoder)
      return checkpoint
    }
    checkIns.value = checkIns.value?.map { checkIn in
      var checkIn = checkIn
      agreement.settle(&checkIn.value, in: &decoder)
      return checkIn
    }
    decoder.order(&atLeast, &atMost)
  }
}
