import GoalpostReport

/// What changed between two revisions, in which somebody else's text stands wherever it can.
extension ChangeReport {
  /// With one text in every place that it has for somebody else's.
  package func poisoned(with text: String) -> ChangeReport {
    var report = self
    report.base = text
    report.head = text
    for index in report.reached.indices {
      report.reached[index].goal.poison(with: text)
      report.reached[index].text = text
    }
    for index in report.plans.indices { report.plans[index].poison(with: text) }
    return report
  }
}

extension PlanChange {
  fileprivate mutating func poison(with text: String) {
    subject = text
    heading = text
    place.path = text
    for index in goals.indices {
      goals[index].goal.poison(with: text)
      goals[index].from = goals[index].from.map { _ in text }
      goals[index].to = goals[index].to.map { _ in text }
      goals[index].amendment?.poison(with: text)
    }
    for index in fields.indices {
      fields[index].goal.poison(with: text)
      fields[index].from = fields[index].from.map { _ in text }
      fields[index].to = fields[index].to.map { _ in text }
      fields[index].amendment?.poison(with: text)
    }
    for index in values.indices {
      values[index].goal.poison(with: text)
      for position in values[index].new.indices {
        values[index].new[position].note = text
        values[index].new[position].by = text
      }
      for position in values[index].rewritten.indices {
        values[index].rewritten[position].amendment?.poison(with: text)
      }
    }
    for index in amendments.indices { amendments[index].poison(with: text) }
  }
}

extension ChangedGoal {
  fileprivate mutating func poison(with text: String) {
    // Behind an `@` stands the cycle, which is left out where a goal is named.
    subject = text.replacing("@", with: "_")
    reference = text
    title = text
    owner = text
    place.path = text
  }
}

extension AmendmentChange {
  fileprivate mutating func poison(with text: String) {
    entry.goal.reference = text
    entry.goal.title = text
    entry.from = text
    entry.to = text
    entry.because = text
    entry.approvedBy = text
  }
}
