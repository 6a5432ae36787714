import GoalpostSource

/// A measured outcome that shows whether its objective is met: moving from a baseline to a target,
/// or holding a line.
package struct KeyResult: Record {
  package var range: SourceRange
  package var title = FieldValue<String>()
  package var id = FieldValue<String>()
  package var why = FieldValue<String>()
  package var owner = FieldValue<String>()
  package var baseline = FieldValue<Quantity>()
  package var target = FieldValue<Quantity>()
  package var change = FieldValue<Change>()
  package var atLeast = FieldValue<Quantity>()
  package var atMost = FieldValue<Quantity>()
  package var measuredIn = FieldValue<MeasuredIn>()
  package var definition = FieldValue<String>()
  package var link = FieldValue<String>()
  package var kpi = FieldValue<Reference>()
  package var pace = FieldValue<Pace>()
  package var due = FieldValue<CalendarDay>()
  package var weight = FieldValue<Rational>()
  package var checkpoints = FieldValue<[Checkpoint]>()
  package var checkIns = FieldValue<[CheckIn]>()
  package var current = FieldValue<Quantity>()
  package var visibility = FieldValue<Visibility>()
  package var waivers = FieldValue<[Waiver]>()

  /// Its own id, else the slug of its title.
  package internal(set) var identifier: String?
  /// The unit that all its quantities are in once it is settled.
  package internal(set) var unit = UnitOfMeasure.none
  /// The baseline in that unit: stated, or a KPI's last reading before the cycle.
  package internal(set) var baselineAmount: Rational?
  /// The target in that unit, stated or made from baseline and change.
  package internal(set) var targetAmount: Rational?

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "key result"
  package static let summary = "A measured outcome that shows whether the objective is met."

  package static let fields: FieldTable<KeyResult> = [
    .required("title", .text, "The outcome, in words.") { $0.title = $1 },
    .optional("id", .identifier, default: "the slug of the title", "Its name in references.") {
      $0.id = $1
    },
    .optional("why", .prose, "Why it matters.") { $0.why = $1 },
    .optional(
      "owner", .person.like("Maria Lopez"), default: "the objective's", "Who answers for it."
    ) { $0.owner = $1 },
    .optional("baseline", .quantity(for: .baseline), "Where it starts.") { $0.baseline = $1 },
    .optional("target", .quantity(for: .target), "Where it should arrive.") { $0.target = $1 },
    .optional("change", .change, "What should be added to the baseline.") { $0.change = $1 },
    .optional("at_least", .quantity(for: .atLeast), "The line it must not fall below.") {
      $0.atLeast = $1
    },
    .optional("at_most", .quantity(for: .atMost), "The line it must not rise above.") {
      $0.atMost = $1
    },
    .optional("measured_in", .unit, "The unit of its numbers, said once.") { $0.measuredIn = $1 },
    .optional("definition", .prose, "How the number is made.") { $0.definition = $1 },
    .optional("link", .link, "Where the number is kept.") { $0.link = $1 },
    .optional("kpi", .reference, "The KPI whose readings are its values.") { $0.kpi = $1 },
    .optional(
      "pace", .choice(Pace.self),
      default: "`step` for a count that goes from 0 to 1, else `line`",
      "Whether progress is expected every day or at the end."
    ) { $0.pace = $1 },
    .optional("due", .date, default: "the cycle's last day", "The day it should be reached.") {
      $0.due = $1
    },
    .optional("weight", .weight, default: "1", "Its share in the objective's score.") {
      $0.weight = $1
    },
    .optional("checkpoints", .list(of: Checkpoint.self), "Marks on the way.") {
      $0.checkpoints = $1
    },
    .optional("check_ins", .list(of: CheckIn.self), "What was seen, day by day.") {
      $0.checkIns = $1
    },
    .optional("current", .quantity, "One value without a date.") { $0.current = $1 },
    .optional("visibility", .choice(Visibility.self), default: "public", "Who may see it.") {
      $0.visibility = $1
    },
    .optional("waive", .list(of: Waiver.self), "Rules that are silenced here.") {
      $0.waivers = $1
    },
  ]
}
