import GoalpostReport

/// KPIs with their lights, and how far each is from its line.
extension StatusPage {
  func number(_ number: KPIReport) -> [String] {
    let room = width - 2 - Self.stateCells
    let figure = clean(number.nowText)
    let isShort = figure.terminalWidth <= room / 3
    let titleRoom = isShort ? room - 2 - figure.terminalWidth : room
    let title = titled(
      number.kind == .metric ? nil : number.status, number.title, .keyResult, indent: 2,
      room: titleRoom, right: isShort ? figure : nil)
    return title + facts((isShort ? [] : [number.nowText]) + facts(of: number), indent: factIndent)
  }

  private func facts(of number: KPIReport) -> [String] {
    var facts: [String] = []
    switch (number.distanceText, number.thresholdText) {
    case (let distance?, let line?): facts.append("\(distance) of \(line)")
    case (nil, let line?): facts.append("line \(line)")
    default: break
    }
    if let target = number.targetText { facts.append("target \(target)") }
    if let trend = number.trend { facts.append(trend == "flat" ? "flat" : "getting \(trend)") }
    if let age = number.ageNote ?? number.currentAge.map(ageText) { facts.append(age) }
    return facts
  }
}
