import GoalpostReport

/// Review documents of a report in which somebody else's text stands wherever it can.
extension Report {
  /// With one text in every place that it has for somebody else's.
  package func poisoned(with text: String) -> Report {
    var report = self
    report.title = text
    report.plans = plans.map { $0.poisoned(with: text) }
    for index in report.exceptions.indices {
      report.exceptions[index].title = text
      report.exceptions[index].owner = text
      report.exceptions[index].note = text
    }
    for index in report.cascade.indices {
      report.cascade[index].title = text
      report.cascade[index].through = text
    }
    for index in report.breaches.indices { report.breaches[index].title = text }
    for index in report.dues.indices {
      report.dues[index].title = text
      report.dues[index].plan = text
      report.dues[index].owner = text
      report.dues[index].place.path = text
    }
    for index in report.upcoming.indices {
      report.upcoming[index].title = text
      report.upcoming[index].text = text
      report.upcoming[index].owner = text
    }
    report.rollUps.poison(with: text)
    for index in report.faults.faults.indices {
      report.faults.faults[index].message = text
      report.faults.faults[index].subject = text
      report.faults.faults[index].place.path = text
    }
    return report
  }
}

extension RollUps {
  fileprivate mutating func poison(with text: String) {
    for index in units.indices {
      units[index].name = text
      units[index].parent = text
    }
    for index in owners.indices {
      owners[index].name = text
      for position in owners[index].items.indices {
        owners[index].items[position].title = text
        owners[index].items[position].unit = text
      }
    }
    for index in trends.indices {
      trends[index].unit = text
      trends[index].name = text
    }
  }
}

extension PlanReport {
  fileprivate func poisoned(with text: String) -> PlanReport {
    var plan = self
    plan.name = text
    plan.owner = text
    plan.why = text
    for index in plan.objectives.indices {
      plan.objectives[index].title = text
      plan.objectives[index].why = text
      plan.objectives[index].owner = text
      for position in plan.objectives[index].keyResults.indices {
        plan.objectives[index].keyResults[position].poison(with: text)
      }
      for position in plan.objectives[index].initiatives.indices {
        plan.objectives[index].initiatives[position].title = text
        plan.objectives[index].initiatives[position].link = text
      }
    }
    for index in plan.kpis.indices {
      plan.kpis[index].title = text
      plan.kpis[index].question = text
      plan.kpis[index].definition = text
      plan.kpis[index].benchmarkSource = text
      plan.kpis[index].link = text
      plan.kpis[index].note = text
    }
    for index in plan.notes.indices { plan.notes[index].entry.note = text }
    for index in plan.amendments.indices {
      plan.amendments[index].because = text
      plan.amendments[index].from = text
    }
    for index in plan.waivers.indices { plan.waivers[index].because = text }
    plan.retrospective?.learned = [text]
    return plan
  }
}

extension KeyResultReport {
  fileprivate mutating func poison(with text: String) {
    title = text
    owner = text
    why = text
    definition = text
    link = text
    note = text
    measuredIn = text
    for index in entries.indices { entries[index].note = text }
    for index in marks.indices { marks[index].title = text }
  }
}
