import GoalpostModel
import GoalpostScoring

extension ReportBuilder {
  /// - Parameter plans: those of the selection, in its order.
  func rollUps(of plans: [PlanReport]) -> RollUps {
    let shown = Array(zip(selection.plans, plans))
    let units = units(of: shown)
    let running = Set(selection.current)
    return RollUps(
      sentence: sentence(about: units), units: units.map(\.report), trends: trends(of: shown),
      owners: Self.owners(of: shown.filter { running.contains($0.0) }.map(\.1)))
  }

  /// Counts and the median: a mean over units would be nobody's score.
  private func sentence(about units: [(report: UnitReport, score: Rational?)]) -> String {
    guard !units.isEmpty else { return "" }
    let states = StateCount.counts(units.map(\.report.standing.status))
      .map(\.text).joined(separator: ", ")
    let count = units.count == 1 ? "1 unit" : "\(units.count) units"
    let partly = units.count { $0.report.standing.isPartlyRead }
    let median = units.filter { !$0.report.standing.isPartlyRead }.compactMap(\.score).median
      .map { "; median score \(numbers.printing(decimal: $0.rounded(places: 2)))" }
    let rest = partly == 0 ? "" : "; \(partly) could be read only in part"
    return "\(count): \(states)\(median ?? "")\(rest)"
  }
}

extension [Rational] {
  /// The one in the middle, or half way between the two; nil of none.
  fileprivate var median: Rational? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
