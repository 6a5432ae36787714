import GoalpostReport

/// What needs somebody, and the command that leads there.
extension StatusPage {
  var needs: [String] {
    let heading = report.owner.map { "Needs \($0)" } ?? "Needs you"
    let dues = groups.prefix(Self.mostGroups).map(group)
    let items = faults + report.exceptions.map(exception) + further + dues + otherDues
    guard !items.isEmpty else {
      let whom = report.owner ?? "you"
      return paragraph(
        "Nothing needs \(whom): nothing is at risk, breached, behind, silent or overdue", indent: 0)
    }
    return self.heading(heading) + items.flatMap { $0 } + hint
  }

  /// What cannot be read is in none of the numbers below.
  private var faults: [[String]] {
    let count = report.faults.errors
    guard count > 0 else { return [] }
    return [
      titled(Status("faulty", .bad), "\(count.counted("error")) in the goals")
        + [command(checkCommand)]
    ]
  }

  private func exception(_ exception: ReportException) -> [String] {
    let owner = report.owner == nil ? exception.owner : nil
    let facts = [owner, exception.numbers, exception.ask].compactMap { $0 }
    return titled(exception.status, exception.title)
      + self.facts(facts, indent: factIndent) + [open(exception.place)]
  }

  private var further: [[String]] {
    let count = report.furtherExceptions
    guard count > 0 else { return [] }
    return [paragraph("and \(count) more; `--under UNIT` and `--owner NAME` narrow it", indent: 2)]
  }

  private func titled(_ status: Status, _ title: String) -> [String] {
    let indent = isNarrow ? 4 : 2 + Self.stateCells
    let lines = clean(title).wrapped(to: width - indent)
      .map { String(repeating: " ", count: indent) + paint.bold($0) }
    let state = "  " + self.state(status)
    guard !isNarrow, let first = lines.first else { return [state.withoutTrailingSpaces] + lines }
    return [state + first.dropFirst(indent)] + lines.dropFirst()
  }

  private func open(_ place: Place) -> String { command(command(toOpen: place)) }

  private func command(_ command: String) -> String {
    // A command that the terminal breaks is still one command; one that we break is two.
    let indent = command.terminalWidth + factIndent > width ? 0 : factIndent
    return String(repeating: " ", count: indent) + paint.frame(command)
  }
}

/// What is due, by plan and kind.
extension StatusPage {
  private static var mostTitles: Int { 3 }
  fileprivate static var mostGroups: Int { 5 }

  fileprivate var otherDues: [[String]] {
    let count = groups.dropFirst(Self.mostGroups).reduce(0) { $0 + $1.count }
    return count > 0 ? [paragraph("and \(count) more that are due", indent: 2)] : []
  }

  fileprivate var groups: [[DueEntry]] {
    var groups: [[DueEntry]] = []
    for entry in report.dues {
      let index = groups.firstIndex {
        $0.first?.plan == entry.plan && $0.first?.kind == entry.kind
      }
      if let index { groups[index].append(entry) } else { groups.append([entry]) }
    }
    return groups
  }

  fileprivate func group(_ entries: [DueEntry]) -> [String] {
    guard let first = entries.first, let days = entries.map(\.days).max() else { return [] }
    let age = days.counted("day")
    let title =
      switch first.kind {
      case .checkIn: "\(entries.count.counted("check-in")) of \(first.plan)"
      case .reading: "\(entries.count.counted("reading")) of \(first.plan)"
      case .finalValue: "\(entries.count.counted("final value")) of \(first.plan)"
      case .initiative: "\(entries.count.counted("initiative")) of \(first.plan)"
      }
    let most = entries.count > 1 ? "up to \(age)" : age
    let since =
      switch first.kind {
      case .checkIn, .reading: "silent for \(most)"
      case .finalValue: "\(most) without a value before the end"
      case .initiative: "\(age) late"
      }
    let rest = entries.count - Self.mostTitles
    let titles = entries.prefix(Self.mostTitles).map { entry in
      report.owner == nil
        ? entry.owner.map { "\(entry.title) (\($0))" } ?? entry.title : entry.title
    }
    return titled(Status(first.kind == .initiative ? "overdue" : "due", .middling), title)
      + facts([since] + titles + (rest > 0 ? ["and \(rest) more"] : []), indent: factIndent)
      + [open(first.place)]
  }

  /// What to type there.
  fileprivate var hint: [String] {
    guard let entry = report.dues.first(where: { $0.line != nil }), let line = entry.line else {
      return []
    }
    let what =
      switch entry.kind {
      case .finalValue: "A final value"
      case .reading: "A reading"
      case .checkIn, .initiative: "A check-in"
      }
    return paragraph("\(what) of “\(entry.title)” goes \(line.location)", indent: 2).map(paint.dim)
      + [command(clean(line.text))]
  }
}
