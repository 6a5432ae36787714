import GoalpostKit
import GoalpostReport

/// A small project that says everything that a plan can say, for texts to be put into.
package enum HostileProject {
  package static let report = compiled.report()

  package static let compiled = Goalpost.compile(sources, options: options)

  /// What came, went and became another since the base.
  package static let changes = Goalpost.compile(
    sources,
    base: BaseRevision(
      name: "main",
      sources: [
        Source(path: "mill.goals.yaml", text: before(mill)),
        Source(path: "press.goals.yaml", text: before(shop)),
      ]), options: options
  ).changes(headName: "the working tree")

  private static let sources = [
    Source(path: "mill.goals.yaml", text: mill), Source(path: "shop.goals.yaml", text: shop),
  ]
  private static let options = CompileOptions(asOf: .init(daysSinceEpoch: 20_777))

  /// The text as it was at the base.
  private static func before(_ text: String) -> String {
    let later = [
      ("unit: shop", "unit: press"), ("target: 60%", "target: 70%"), ("value: 24%", "value: 25%"),
      ("Grind what", "Mill what"), ("owner: Sam", "owner: Ada"), ("at_most: 5%", "at_most: 4%"),
      ("baseline: 20%", "baseline: 20.0%"),
      ("- {date: 2026-11-16, value: 44%,", "- {date: 2026-11-16, value: 26%,"),
      ("      - {date: 2026-11-16, value: 6 h, note: Leaves in the race}\n", ""),
      ("  - {date: 2026-11-02, ref: flour/fields,", "  - {date: 2026-11-01, ref: flour/broken,"),
    ]
    return later.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static let mill = """
    goalpost: 1
    unit: mill
    name: The Mill
    owner: Jo
    cycle: 2026-Q4
    locked: 2026-10-05
    why: The bakers want flour of their own valley.
    objectives:
      - id: flour
        title: Grind what the valley grows
        owner: Sam
        why: Grain that leaves comes back dearer.
        answers: stops
        key_results:
          - id: fields
            title: More fields deliver
            baseline: 20%
            target: 60%
            link: https://mill.example/fields
            definition: Fields under contract
            checkpoints: [{date: 2026-10-31, value: 30%, title: Early rye}]
            check_ins:
              - {date: 2026-10-12, value: 24%, confidence: 0.6}
              - {date: 2026-11-16, value: 44%, confidence: 0.8, note: Dry week, by: Sam}
          - id: broken
            title: Few sacks break
            at_most: 5%
            waive: [{rule: missing-baseline, because: Counted by hand, until: 2026-12-31}]
            check_ins: [{date: 2026-11-16, value: 7%, note: Old sacks}]
        initiatives:
          - {title: Mend the wheel, owner: Kim, due: 2026-11-30, link: "https://mill.example/wheel"}
    kpis:
      - id: stops
        title: Hours without water
        question: Do we clear the race in time?
        cadence: {measured: weekly, reviewed: quarterly}
        better: lower
        target: 2 h
        threshold: 4 h
        benchmark: {value: 3 h, source: Millers of the county}
        readings:
          - {date: 2026-11-09, value: 5 h}
          - {date: 2026-11-16, value: 6 h, note: Leaves in the race}
    amendments:
      - {date: 2026-11-02, ref: flour/fields, field: target, from: 70%, to: 60%, reason: external, because: Hail, approved_by: Jo}
    retrospective:
      date: 2026-11-18
      celebrated: [The rye came in.]
      learned: [Ask in August.]
    """

  private static let shop = """
    goalpost: 1
    unit: shop
    parent: mill
    owner: Kim
    cycle: 2026-Q4
    objectives:
      - id: loaves
        title: Sell what the mill grinds
        supports: mill/flour
        key_results:
          - {id: sold, title: More loaves a day, baseline: 40, target: 90, ownr: Kim}
    """
}
