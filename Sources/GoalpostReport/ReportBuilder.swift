import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Turns scores into a report: everything is counted, chosen, sorted and printed here, so that
/// whoever renders it only has to place it.
package struct ReportBuilder {
  let board: Scoreboard
  /// The same project a week before; nil where "since last week" is not asked for.
  let previous: Scoreboard?
  let selection: PlanSelection
  let anchors: AnchorNames
  let places: PlaceFinder

  var asOf: CalendarDay { board.asOf }
  var project: Project { board.project }

  /// How far back "since last week" looks.
  package static let daysCompared = 7

  /// - Parameters:
  ///   - previous: the scores `daysCompared` earlier.
  ///   - diagnostics: in the order of the files.
  ///   - sources: in the order of their identity, as they were compiled.
  ///   - isPublicPart: whether the project was reduced to what everybody may read.
  package static func build(
    scoreboard: Scoreboard, previous: Scoreboard?, diagnostics: [Diagnostic],
    sources: [SourceFile], isPublicPart: Bool = false, options: ReportOptions
  ) -> Report {
    let places = PlaceFinder(sources)
    let selection = PlanSelection(
      scoreboard.project, asOf: scoreboard.asOf, options: options, places: places)
    let builder = ReportBuilder(
      board: scoreboard, previous: previous, selection: selection,
      anchors: AnchorNames(scoreboard.project, plans: selection.plans), places: places)
    var report = builder.report(diagnostics, sources, options)
    if isPublicPart {
      report.isPublicPart = true
      // From a digest over the files whoever knows the rest could guess an internal number.
      report.inputs.digest = nil
    }
    return report
  }

  private func report(
    _ diagnostics: [Diagnostic], _ sources: [SourceFile], _ options: ReportOptions
  ) -> Report {
    let plans = selection.plans.map(plan)
    return Report(
      title: options.title ?? defaultTitle, asOf: ReportDay(asOf),
      comparedWith: ReportDay(asOf.advanced(by: -Self.daysCompared)), headline: headline(),
      trust: trust(), exceptions: exceptions(), plans: plans, cascade: cascade(),
      breaches: breaches(), rollUps: rollUps(of: plans),
      faults: FaultList(diagnostics, places: places), inputs: InputFiles(sources),
      version: options.version)
  }

  /// The name of the unit that leads.
  private var defaultTitle: String {
    guard let plan = selection.leading.first ?? selection.plans.first else { return "Goals" }
    return project.plans[plan].displayName
  }
}
