import GoalpostSource

/// A number that tells whether a part of the business is well; or, as a metric, one that is only
/// worth watching ("Not every metric is a KPI", 001).
package struct KPI: Record {
  package var range: SourceRange
  package var title = FieldValue<String>()
  package var id = FieldValue<String>()
  package var why = FieldValue<String>()
  package var how = FieldValue<String>()
  package var owner = FieldValue<String>()
  package var cadence = FieldValue<Cadence>()
  package var question = FieldValue<String>()
  package var category = FieldValue<KPICategory>()
  package var objectives = FieldValue<[Located<Reference>]>()
  package var definition = FieldValue<String>()
  package var link = FieldValue<String>()
  package var measuredIn = FieldValue<MeasuredIn>()
  package var better = FieldValue<Better>()
  package var baseline = FieldValue<Quantity>()
  package var target = FieldValue<Quantity>()
  package var change = FieldValue<Change>()
  package var atLeast = FieldValue<Quantity>()
  package var atMost = FieldValue<Quantity>()
  package var threshold = FieldValue<Threshold>()
  package var benchmark = FieldValue<Benchmark>()
  package var readings = FieldValue<[Reading]>()
  package var current = FieldValue<Quantity>()
  package var visibility = FieldValue<Visibility>()
  package var waivers = FieldValue<[Waiver]>()

  /// Its own id, else the slug of its title.
  package internal(set) var identifier: String?
  /// The unit that all its quantities are in once it is settled.
  package internal(set) var unit = UnitOfMeasure.none
  /// The target in that unit: stated, made from baseline and change, or a single bound.
  package internal(set) var targetAmount: Rational?

  /// Its readings stand in a CSV file that could not be read to its end.
  package internal(set) var areReadingsCutOff = false

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "KPI"
  package static let summary = "A number that tells whether a part of the business is well."

  package static let fields: FieldTable<KPI> = [
    .required("title", .text.like("Newsletter click-through rate"), "What is measured.") {
      $0.title = $1
    },
    .optional("id", .identifier, default: "the slug of the title", "Its name in references.") {
      $0.id = $1
    },
    .optional("why", .prose, "Why it matters.") { $0.why = $1 },
    .optional("how", .prose, "How it is to be reached.") { $0.how = $1 },
    .optional("owner", .person.like("Maria Lopez"), default: "the plan's", "Who answers for it.") {
      $0.owner = $1
    },
    .optional("cadence", .cadence, "When it is measured and reviewed.") { $0.cadence = $1 },
    .optional("question", .prose, "The question that it answers.") { $0.question = $1 },
    .optional("category", .choice(KPICategory.self), "What kind of number it is.") {
      $0.category = $1
    },
    .optional("objectives", .references, "The objectives that it is tied to.") {
      $0.objectives = $1
    },
    .optional("definition", .prose, "How the number is made.") { $0.definition = $1 },
    .optional("link", .link, "Where the number is kept.") { $0.link = $1 },
    .optional("measured_in", .unit, "The unit of its numbers, said once.") { $0.measuredIn = $1 },
    .optional(
      "better", .choice(Better.self), default: "told by its bound, target or threshold",
      "Which way is better."
    ) { $0.better = $1 },
    .optional("baseline", .quantity(for: .baseline), "Where it started.") { $0.baseline = $1 },
    .optional("target", .quantity(for: .target), "Where it should be.") { $0.target = $1 },
    .optional("change", .change, "What should be added to the baseline.") { $0.change = $1 },
    .optional(
      "at_least", .quantity(for: .atLeast), "The target, as a line from which higher is better."
    ) {
      $0.atLeast = $1
    },
    .optional(
      "at_most", .quantity(for: .atMost), "The target, as a line from which lower is better."
    ) {
      $0.atMost = $1
    },
    .optional("threshold", .threshold, "The line that it must not cross.") { $0.threshold = $1 },
    .optional("benchmark", .record(Benchmark.self), "What others reach.") { $0.benchmark = $1 },
    .optional("readings", .readings, "What was measured, day by day.") {
      $0.readings = $1
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
