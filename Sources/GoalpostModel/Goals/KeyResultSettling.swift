import GoalpostSource

extension KeyResult: MeasuredRecord {
  package mutating func settle(in decoder: inout RecordDecoder) {
    identifier = decoder.settleIdentifier(id: id, title: title)
    excludeFields(in: &decoder)
    agreeOnUnit(in: &decoder)
    baselineAmount = baseline.value?.amount
    targetAmount = settledTarget(in: &decoder)
  }

  private mutating func excludeFields(in decoder: inout RecordDecoder) {
    let kinds = "a key result either moves to a target or holds a line"
    excludeTargets(besideBounds: kinds, in: &decoder)
    if atLeast.isPresent {
      decoder.exclude("at_least", &atLeast, "checkpoints", &checkpoints, help: kinds)
    } else {
      decoder.exclude("at_most", &atMost, "checkpoints", &checkpoints, help: kinds)
    }
    decoder.exclude(
      "current", &current, "check_ins", &checkIns,
      help: "move the value of `current` into a check-in with its date")
    let source = "the KPI's readings are its values; check-ins carry confidence and note"
    decoder.exclude("kpi", &kpi, "current", &current, help: source)
    guard kpi.isPresent else { return }
    checkIns.value = checkIns.value?.map { checkIn in
      var checkIn = checkIn
      decoder.exclude("kpi", &kpi, "value", &checkIn.value, help: source)
      return checkIn
    }
  }

  private mutating func agreeOnUnit(in decoder: inout RecordDecoder) {
    var agreement = agreementOfCommonQuantities
    agreement.consider(checkpoints)
    agreement.consider(checkIns)
    settleCommonQuantities(by: agreement, in: &decoder)
    agreement.settle(&checkpoints, in: &decoder)
    agreement.settle(&checkIns, in: &decoder)
  }
}
