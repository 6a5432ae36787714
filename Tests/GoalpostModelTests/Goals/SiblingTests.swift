import Testing

@testable import GoalpostModel

@Suite("Siblings")
struct SiblingTests {
  @Test(
    "among objectives, KPIs and metrics share one namespace",
    arguments: [
      FaultRow(
        "objectives: [{title: A, id: x}, {title: B, id: x}]",
        "duplicate-id @ x | are called `x` | first used here -> x | choose another `id`"),
      FaultRow("objectives: [{title: A}, {title: a!}]", "duplicate-id @ a! | makes the same id"),
      FaultRow("objectives: [{title: A}]\nkpis: [{title: A}]", "duplicate-id @ A | of its own"),
      FaultRow("kpis: [{title: A}]\nmetrics: [{title: B, id: a}]", "duplicate-id @ a"),
      FaultRow("metrics: [{title: A}]\nobjectives: [{title: B, id: a}]", "duplicate-id @ A"),
      FaultRow(
        "metrics: [{title: A}, {title: A}, {title: A}]", "duplicate-id @ A", "duplicate-id @ A"),
      FaultRow("objectives: [{title: A, id: BAD}, {title: A}]", "wrong-type @ BAD"),
      FaultRow(
        "objectives: [{title: A, key_results: [{title: A}]}, {title: B, key_results: [{title: A}]}]"
      ),
    ])
  func namespace(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test("among key results have ids of their own within the objective")
  func keyResults() {
    let text = Small.objective("key_results: [{title: A}, {title: B, id: a}, {title: C}]")
    expect(
      DecodedText(text).told, are: ["duplicate-id @ a | two key results are called `a`"], of: text)
  }

  @Test(
    "that all weigh 0 have no mean",
    arguments: [
      FaultRow(
        "objectives: [{title: A, weight: 0}, {title: B, weight: 0.0}]",
        "zero-weights @ objectives | all objectives of the plan weigh 0 | above 0"),
      FaultRow("objectives: [{title: A, weight: 0}]", "zero-weights @ objectives"),
      FaultRow("objectives: [{title: A, weight: 0}, {title: B}]"),
      FaultRow("objectives: [{title: A, weight: 0}, {title: B, weight: TBD}]", "placeholder @ TBD"),
      FaultRow("objectives: []"),
      FaultRow(
        "objectives: [{title: A, key_results: [{title: B, weight: 0}]}]",
        "zero-weights @ key_results | all key results of the objective weigh 0"),
    ])
  func weights(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "are what an initiative moves",
    arguments: [
      FaultRow("moves: ctr"), FaultRow("moves: [ctr, quotes]"), FaultRow("moves: []"),
      FaultRow(
        "moves: quote", "unresolved-reference @ quote | no key result `quote` | mean `quotes`?"),
      FaultRow(
        "moves: [ctr, revenue]",
        "unresolved-reference @ revenue | names nothing | its key results are `ctr`, `quotes`"),
      FaultRow("moves: CTR", "wrong-type @ CTR | write `ctr`"),
      FaultRow("moves:", "wrong-type @  | found nothing"),
      FaultRow("moves: {id: ctr}", "wrong-type @ {id: ctr} | found a mapping"),
    ])
  func moves(_ row: FaultRow) {
    row.expectFaults { lines in
      Small.initiative(lines)
        + "    key_results: [{title: Click, id: ctr}, {title: Press, id: quotes}]\n"
    }
  }

  @Test("that cannot be read may be what an initiative moves")
  func unreadable() {
    for keyResults in ["[{title: A, id: X}]", "TBD", "[{title: TBD}]"] {
      let text = Small.initiative("moves: x") + "    key_results: \(keyResults)\n"
      #expect(DecodedText(text).told.count == 1, "\(text)")
    }
    let text = Small.initiative("moves: x")
    expect(
      DecodedText(text).told, are: ["unresolved-reference @ x | under `key_results`"], of: text)
  }
}
