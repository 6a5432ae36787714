import GoalpostSource

/// A record that is measured: a key result or a KPI. What both settle between their fields.
protocol MeasuredRecord: Record {
  var baseline: FieldValue<Quantity> { get set }
  var target: FieldValue<Quantity> { get set }
  var change: FieldValue<Change> { get set }
  var atLeast: FieldValue<Quantity> { get set }
  var atMost: FieldValue<Quantity> { get set }
  var current: FieldValue<Quantity> { get set }
  var measuredIn: FieldValue<MeasuredIn> { get }
  var unit: UnitOfMeasure { get set }
}

extension MeasuredRecord {
  /// What the fields agree on that a record of either kind has.
  var agreementOfCommonQuantities: UnitAgreement {
    var agreement = UnitAgreement(measuredIn: measuredIn)
    for field in [baseline, target, change.absolute, atLeast, atMost, current] {
      agreement.consider(field)
    }
    return agreement
  }

  /// `target` or `change`, and neither beside a bound: the later of two is reported and dropped.
  mutating func excludeTargets(besideBounds help: String, in decoder: inout RecordDecoder) {
    var stated = target
    decoder.exclude("target", &stated, "change", &change, help: "keep the one that you mean")
    target = stated
    if atLeast.isPresent {
      atLeast = excludingTargets("at_least", atLeast, help: help, in: &decoder)
    } else if atMost.isPresent {
      atMost = excludingTargets("at_most", atMost, help: help, in: &decoder)
    }
  }

  private mutating func excludingTargets(
    _ name: String, _ line: FieldValue<Quantity>, help: String, in decoder: inout RecordDecoder
  ) -> FieldValue<Quantity> {
    var bound = line
    decoder.exclude(name, &bound, "baseline", &baseline, help: help)
    decoder.exclude(name, &bound, "target", &target, help: help)
    decoder.exclude(name, &bound, "change", &change, help: help)
    return bound
  }

  /// Brings the common fields to the unit that all agree on.
  mutating func settleCommonQuantities(
    by agreement: UnitAgreement, in decoder: inout RecordDecoder
  ) {
    unit = agreement.unit
    agreement.settle(&baseline, in: &decoder)
    agreement.settle(&target, in: &decoder)
    agreement.settle(&change, in: &decoder)
    agreement.settle(&atLeast, in: &decoder)
    agreement.settle(&atMost, in: &decoder)
    agreement.settle(&current, in: &decoder)
    var lower = atLeast
    decoder.order(&lower, &atMost)
    atLeast = lower
  }

  /// The target as stated, or as baseline and change make it; one that leaves nothing to move is
  /// reported.
  mutating func settledTarget(in decoder: inout RecordDecoder) -> Rational? {
    let amount =
      target.value?.amount
      ?? decoder.target(of: &change, from: baseline, in: unit, measuredIn: measuredIn)
    decoder.reportNoDistance(from: baseline, to: amount, at: target.range ?? change.range)
    return amount
  }
}
