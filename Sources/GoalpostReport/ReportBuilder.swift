import GoalpostModel
import GoalpostScoring
import GoalpostSource

/// Turns scores into a report: everything is counted, chosen, sorted and printed here, so that
/// whoever renders it only has to place it.
package struct ReportBuilder: Sendable {
  let board: Scoreboard
  /// The same project a week before; nil where "since last week" is not asked for.
  let previous: Scoreboard?
  let selection: PlanSelection
  let anchors: AnchorNames
  let places: PlaceFinder
  /// What the amendments of each plan changed, in the order of the file.
  let amended: [Int: [AmendedGoal]]
  let unread: [UnreadFile]
  let partlyRead: PartlyRead
  /// Whose work alone is told as needing somebody; nil for everybody's.
  var owner: OwnerName?
  /// Where the day of the scores is today by the clock.
  let today: Today?

  var asOf: CalendarDay { board.asOf }
  var project: Project { board.project }
  /// How its numbers are printed.
  var numbers: NumberStyle { project.printedNumbers }

  /// Fewer plans are told in less time than it takes to wake another thread.
  private static let plansOfPart = 8

  /// How far back "since last week" looks.
  package static let daysCompared = 7

  /// - Parameters:
  ///   - previous: the scores `daysCompared` earlier.
  ///   - diagnostics: in the order of the files.
  ///   - sources: in the order of their identity, as they were compiled.
  ///   - unread: those that could not be read to their ends.
  ///   - isPublicPart: whether the project was reduced to what everybody may read.
  ///   - today: where the day of the scores is today by the clock; nil where it was named.
  ///   - workers: who builds; the report does not depend on it.
  package static func build(
    scoreboard: Scoreboard, previous: Scoreboard?, diagnostics: [Diagnostic],
    sources: [SourceFile], unread: [UnreadFile] = [], isPublicPart: Bool = false,
    today: Today? = nil,
    options: ReportOptions, workers: Workers = .single
  ) -> Report {
    let places = PlaceFinder(sources, workers)
    let selection = PlanSelection(
      scoreboard.project, asOf: scoreboard.asOf, options: options, places: places)
    var builder = ReportBuilder(
      board: scoreboard, previous: previous, selection: selection,
      anchors: AnchorNames(scoreboard.project, plans: selection.plans), places: places,
      amended: Dictionary(grouping: scoreboard.project.amendedGoals(), by: \.plan),
      unread: unread, partlyRead: PartlyRead(scoreboard.project), today: today)
    builder.owner = options.owner.map { OwnerName($0) }
    var report = builder.report(diagnostics, sources, options, workers)
    if isPublicPart {
      report.isPublicPart = true
      // From a digest over the files whoever knows the rest could guess an internal number.
      report.inputs.digest = nil
    }
    return report
  }

  private func report(
    _ diagnostics: [Diagnostic], _ sources: [SourceFile], _ options: ReportOptions,
    _ workers: Workers
  ) -> Report {
    let all = workers.map(selection.plans, atLeast: Self.plansOfPart) { plan($0) }
    let plans = owner.map { owner in all.compactMap { $0.limited(to: owner) } } ?? all
    let troubled = troubled()
    let exceptions = exceptions(troubled)
    return Report(
      title: options.title ?? defaultTitle, unreadFiles: unread, asOf: ReportDay(asOf),
      comparedWith: ReportDay(asOf.advanced(by: -Self.daysCompared)),
      owner: nameOfOwner(in: plans) ?? options.owner,
      headline: headline(),
      trust: trust(in: all), exceptions: exceptions,
      furtherExceptions: troubled.count - exceptions.count, dues: dues(besides: exceptions),
      upcoming: upcoming(), changes: changes(), plans: plans, cascade: cascade(),
      breaches: breaches(), rollUps: rollUps(of: plans),
      faults: FaultList(diagnostics, places: places), inputs: InputFiles(sources),
      version: options.version)
  }

  /// As the plans write it.
  private func nameOfOwner(in plans: [PlanReport]) -> String? {
    owner.flatMap { owner in plans.lazy.flatMap(\.owners).first { owner.isOwner($0) } }
  }

  /// The name of the unit that leads.
  private var defaultTitle: String {
    guard let plan = selection.leading.first ?? selection.plans.first else { return "Goals" }
    return project.plans[plan].displayName
  }
}
