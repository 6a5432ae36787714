import GoalpostReport

/// A key result: its numbers, loading bar and line, the latest note, and how it was scored.
enum KeyResultItem {
  static func html(_ keyResult: KeyResultReport) -> HTML {
    """
    <li class="key-result" id="\(keyResult.anchor)" \
    \(keyResult.status.filterAttribute)\(keyResult.owner.filterAttribute)>
    <div class="told">
    <h4>\(HTML.name(keyResult.title)) \(HTML.permalink(keyResult.anchor))</h4>
    <p class="numbers">\(numbers(of: keyResult))</p>
    <p class="soft">\(facts(of: keyResult))</p>
    \(note(of: keyResult))</div>
    <div class="drawn">
    <p class="verdict">\(StatusMark.html(keyResult.status)) \
    <span class="score">\(keyResult.progressText)</span></p>
    \(bar(of: keyResult))\
    \(keyResult.charted.map { ValueChart(title: keyResult.title, chart: $0.chart).html })</div>
    \(KeyResultDetails.html(keyResult))</li>

    """
  }

  private static func numbers(of keyResult: KeyResultReport) -> HTML {
    let now: HTML = "<b>\(HTML.name(keyResult.nowText))</b>"
    let goal = HTML.name(keyResult.toText)
    guard keyResult.kind == .moving else { return "\(now), line \(goal)" }
    return "\(HTML.name(keyResult.fromText)) → \(now) → \(goal)"
  }

  private static func note(of keyResult: KeyResultReport) -> HTML {
    HTML.paragraph(keyResult.note.map { "“\($0)”" }, class: "note")
  }

  private static func bar(of keyResult: KeyResultReport) -> HTML {
    guard let progress = keyResult.progress else { return "" }
    return LoadingBar(
      title: keyResult.title, progress: progress, expected: keyResult.expected,
      projection: keyResult.projection, marks: keyResult.marks
    ).html
  }

  private static func facts(of keyResult: KeyResultReport) -> HTML {
    var facts: [HTML] = []
    if let owner = keyResult.owner {
      facts.append("<span class=\"owner\">\(HTML.name(owner))</span>")
    }
    if let reason = keyResult.reason { facts.append(.name(reason)) }
    if let expected = keyResult.expected { facts.append("expected \(expected.text)") }
    if let change = keyResult.change { facts.append("\(change.text) since last week") }
    if let pace = keyResult.paceText { facts.append(.name(pace)) }
    if let days = keyResult.daysLeft, days >= 0 {
      facts.append(days == 1 ? "1 day left" : "\(days) days left")
    }
    if let confidence = keyResult.confidenceText { facts.append("confidence \(confidence)") }
    if let day = keyResult.currentDay {
      facts.append(ValueAge.html(day, keyResult.currentAge, isOld: keyResult.ageNote != nil))
    }
    if keyResult.hasNoFinalValue {
      facts.append(ValueAge.html(note: keyResult.ageNote ?? "no value at all"))
    }
    if keyResult.weight.decimal != "1" { facts.append("weight \(keyResult.weight.text)") }
    if keyResult.wasProbablyTooEasy { facts.append("was probably too easy") }
    if keyResult.visibility != "public" { facts.append("\(keyResult.visibility)") }
    return facts.joined(separator: " · ")
  }
}
