import GoalpostModel

/// What a key result should have reached by the day, and where it is heading.
extension KeyResultScoring {
  /// As said, else the cycle's last day; nil where the one said cannot be used.
  var due: CalendarDay? {
    keyResult.due.isPresent ? keyResult.due.value : cycle?.end
  }

  /// The checkpoints that could be read, in order of their days.
  var checkpoints: [(date: CalendarDay, amount: Rational, title: String?)] {
    keyResult.checkpoints.items
      .compactMap { checkpoint in
        guard let date = checkpoint.date.value, let amount = checkpoint.value.value?.amount else {
          return nil
        }
        return (date, amount, checkpoint.title.value)
      }
      .inOrder(of: { $0.date })
  }

  /// 0…1. None with an undated value, where it is not scored, before the cycle or without one,
  /// and where a faulty date or pace hides it.
  var expected: Rational? {
    guard !isPlanned, reason == nil, values.undated == nil, let cycle else { return nil }
    switch measure {
    case .holding: return 1
    case .moving(let distance):
      guard let due, let pace = keyResult.effectivePace(over: distance),
        !keyResult.checkpoints.isFaulty
      else { return nil }
      let marks = checkpoints.map {
        ExpectedProgress.Mark(date: $0.date, progress: distance.progress(at: $0.amount))
      }
      return ExpectedProgress(from: cycle.start, until: due, pace: pace, through: marks)
        .value(on: asOf)
    case .impossible: return nil
    }
  }

  /// None after the last day: then nothing lies ahead.
  /// - Parameter raw: how far it has come, as `raw` says.
  func projection(of raw: Rational?) -> Rational? {
    guard !isOver, let distance = measure.distance,
      keyResult.effectivePace(over: distance) == .line,
      let raw, let date = values.latestDate, let start = cycle?.start, let due
    else { return nil }
    return Projection.progress(raw: raw, on: date, from: start, until: due)
  }
}
