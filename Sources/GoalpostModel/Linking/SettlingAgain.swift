import GoalpostSource

/// Settles records whose fields were changed behind their back. Their faults have been told.
extension Plan {
  package mutating func settleAgain() {
    objectives.value = objectives.value?.map { objective in
      var objective = objective
      objective.settleAgain()
      return objective
    }
    kpis.value = kpis.value.map(Self.settledAgain)
    metrics.value = metrics.value.map(Self.settledAgain)
  }

  private static func settledAgain(_ kpis: [KPI]) -> [KPI] {
    kpis.map { kpi in
      var kpi = kpi
      kpi.settleAgain()
      return kpi
    }
  }
}

extension Objective {
  fileprivate mutating func settleAgain() {
    keyResults.value = keyResults.value?.map { keyResult in
      var keyResult = keyResult
      keyResult.settleAgain()
      return keyResult
    }
    var decoder = RecordDecoder.unheard
    settle(in: &decoder)
  }
}

extension KeyResult {
  fileprivate mutating func settleAgain() {
    for field in [\KeyResult.baseline, \.target, \.atLeast, \.atMost, \.current] {
      self[keyPath: field].readAgain()
    }
    change.readAgain()
    checkpoints.value = checkpoints.value?.map { checkpoint in
      var checkpoint = checkpoint
      checkpoint.value.readAgain()
      return checkpoint
    }
    checkIns.value = checkIns.value?.map { checkIn in
      var checkIn = checkIn
      checkIn.value.readAgain()
      return checkIn
    }
    var decoder = RecordDecoder.unheard
    settle(in: &decoder)
  }
}

extension KPI {
  fileprivate mutating func settleAgain() {
    for field in [\KPI.baseline, \.target, \.atLeast, \.atMost, \.current] {
      self[keyPath: field].readAgain()
    }
    change.readAgain()
    if let line = threshold.value?.line, let read = line.readAgain { threshold.value = .line(read) }
    benchmark.value?.value.readAgain()
    readings.value = readings.value?.map { reading in
      var reading = reading
      reading.value.readAgain()
      return reading
    }
    var decoder = RecordDecoder.unheard
    settle(in: &decoder)
  }
}

extension FieldValue where Value == Quantity {
  /// In the unit that was written, before the item's fields agreed on one.
  fileprivate mutating func readAgain() {
    value = value.map { $0.readAgain ?? $0 }
  }
}

extension Quantity {
  fileprivate var readAgain: Quantity? { Quantity.plain(text, numbers) }
}

extension FieldValue where Value == Change {
  fileprivate mutating func readAgain() {
    guard let change = value, case .absolute(let step) = change.kind else { return }
    value = step.readAgain.map { Change(text: change.text, kind: .absolute($0)) }
  }
}

extension RecordDecoder {
  /// For what has been decoded before: nobody asks for its faults, and it reads no source.
  fileprivate static var unheard: RecordDecoder {
    RecordDecoder(
      source: SourceFile(id: .init(0), path: "", bytes: []), vocabulary: Vocabulary())
  }
}
