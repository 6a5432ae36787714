import GoalpostSource

/// One document: the goals of one organisational unit for one cycle, or, without a cycle, its
/// lasting KPIs and metrics.
package struct Plan: Record {
  package var range: SourceRange
  package var version = FieldValue<Int>()
  package var unit = FieldValue<String>()
  package var name = FieldValue<String>()
  package var level = FieldValue<Level>()
  package var parent = FieldValue<String>()
  package var owner = FieldValue<String>()
  package var cycle = FieldValue<Cycle>()
  package var locked = FieldValue<CalendarDay>()
  package var checkInCadence = FieldValue<CheckInCadence>()
  package var scale = FieldValue<ScoreScale>()
  package var why = FieldValue<String>()
  package var visibility = FieldValue<Visibility>()
  package var objectives = FieldValue<[Objective]>()
  package var kpis = FieldValue<[KPI]>()
  package var metrics = FieldValue<[KPI]>()
  package var amendments = FieldValue<[Amendment]>()
  package var retrospective = FieldValue<Retrospective>()
  package var waivers = FieldValue<[Waiver]>()

  /// The byte of its file from which it could not be read to its end; nil where all was read.
  package internal(set) var unreadFrom: Int?
  package internal(set) var swallowedComments: [SwallowedComment] = []
  /// How its project writes numbers; nil where that is not said.
  package internal(set) var numbers: NumberStyle?
  /// How its numbers are printed.
  package internal(set) var printedNumbers = NumberStyle.assumed
  /// The first cell of each CSV column of days that holds times of day, which are left out.
  package internal(set) var clippedTimes: [Located<String>] = []

  package init(at range: SourceRange) { self.range = range }

  /// The document could not be read to its end: what is missing may only not have been read.
  package var isTruncated: Bool { unreadFrom != nil }

  package static let recordName = "plan"
  package static let summary = "The goals of one unit for one cycle: one YAML document."
  package static let landmarks = ["unit", "goalpost", "name"]

  package static let fields: FieldTable<Plan> = [
    .required("goalpost", .version, "The version of the goal language.") { $0.version = $1 },
    .required(
      "unit", .identifier.like("bakery"), "The organisational unit whose goals these are."
    ) {
      $0.unit = $1
    },
    .optional(
      "name", .text.like("Content marketing"), default: "the unit", "The unit's name for people."
    ) { $0.name = $1 },
    .optional(
      "level", .choice(Level.self), default: "`company` without a `parent`, else `team`",
      "Where the unit stands in the organisation."
    ) { $0.level = $1 },
    .optional("parent", .identifier, "The unit above.") { $0.parent = $1 },
    .optional(
      "owner", .person.like("Maria Lopez"),
      "Who answers for it; objectives, KPIs and metrics inherit it."
    ) {
      $0.owner = $1
    },
    .optional("cycle", .cycle, "The days that the goals are for.") { $0.cycle = $1 },
    .optional("locked", .date, "The day from which changes need an amendment.") {
      $0.locked = $1
    },
    .optional(
      "check_in_cadence", .choice(CheckInCadence.self),
      default: "weekly; monthly in a cycle beyond 98 days", "How often values are noted."
    ) { $0.checkInCadence = $1 },
    .optional("scale", .choice(ScoreScale.self), default: "0-1", "How scores are printed.") {
      $0.scale = $1
    },
    .optional("why", .prose, "The story behind the plan.") { $0.why = $1 },
    .optional("visibility", .choice(Visibility.self), default: "public", "Who may see it.") {
      $0.visibility = $1
    },
    .optional("objectives", .list(of: Objective.self), "One to three.") { $0.objectives = $1 },
    .optional("kpis", .list(of: KPI.self), "The few numbers that must not break.") {
      $0.kpis = $1
    },
    .optional("metrics", .list(of: KPI.self), "Numbers worth watching that are not key.") {
      $0.metrics = $1
    },
    .optional("amendments", .list(of: Amendment.self), "Changes since it was locked.") {
      $0.amendments = $1
    },
    .optional("retrospective", .record(Retrospective.self), "What was learned.") {
      $0.retrospective = $1
    },
    .optional("waive", .list(of: Waiver.self), "Rules that are silenced in the whole plan.") {
      $0.waivers = $1
    },
  ]

  package mutating func settle(in decoder: inout RecordDecoder) {
    unreadFrom = decoder.unreadFrom
    swallowedComments = decoder.swallowedComments
    numbers = decoder.vocabulary.numbers
    printedNumbers = numbers.inForce
    clippedTimes = decoder.clippedTimes
    var siblings = SiblingNames(kind: "objectives, KPIs or metric")
    let goals = objectives.items
    for index in goals.indices {
      siblings.add(
        goals[index].identifier, id: goals[index].id, title: goals[index].title, to: &decoder)
    }
    for list in [kpis.items, metrics.items] {
      for index in list.indices {
        siblings.add(
          list[index].identifier, id: list[index].id, title: list[index].title, to: &decoder)
      }
    }
    decoder.reportZeroWeights(
      goals.lazy.map(\.weight), of: Objective.recordName, at: objectives.key, in: "plan")
  }
}
