@testable import GoalpostReport

/// Texts that try to do something to the reader of a document.
enum HostileText {
  static let all: [String] = [
    "=HYPERLINK(\"https://evil.example\",\"open\")", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1",
    "\r=1+1", "＝1+1",
    "thanks @octocat and @org/team, fixes #12, GH-13, org/repo#14",
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!-- <script>",
    "\" onmouseover=\"alert(1)", "' style='x", "&lt;b&gt; &amp; ]]>",
    "a | b | c", "| --- |", "`code` ``` fence", "[text](javascript:alert(1))",
    "![x](http://e.example)",
    "https://evil.example www.evil.example me@evil.example ftp://evil.example",
    "**bold** _it_ ~~gone~~ # head", "# heading", "- item", "1. item", "---", "> quote", "$x$ $y$",
    "two\nlines\r\nand a third", "\n\n# after a blank line\n| a | b |\n",
    "\u{202E}drowssap\u{202C} \u{200B}zero \u{7} bell \u{1B}[31mred \u{E0041}\u{E007F} \u{2028}",
    "<\u{338}b>, \"\u{301},\u{301}\r\n\u{301} |\u{338} &\u{301} @\u{301}me",
    "שלום עולם, مرحبا", "👩🏽‍🌾 picks 🍎", String(repeating: "long ", count: 60), " ", "'", "\"", "\\",
  ]
}

extension Report {
  /// With one text in every place that somebody else's text can reach.
  func poisoned(with text: String) -> Report {
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
    report.rollUps.poison(with: text, of: plans)
    report.faults.faults = [
      .init(
        severity: "error", rule: "unknown-key", message: text,
        place: Place(path: text, line: 1), subject: text)
    ]
    return report
  }
}

extension RollUps {
  fileprivate mutating func poison(with text: String, of plans: [PlanReport]) {
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
    let points = plans.compactMap { plan in
      plan.cycle.map {
        UnitTrend.Point(anchor: plan.anchor, cycle: $0, standing: plan.standing)
      }
    }
    let chart = plans.first?.objectives.first?.keyResults.first?.chart
    trends = [UnitTrend(unit: text, name: text, weeks: 13, points: points, chart: chart)]
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
