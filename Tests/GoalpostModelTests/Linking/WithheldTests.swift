import Testing

@testable import GoalpostModel

/// What is not found may be what could not be read: one cause, one finding.
@Suite("Findings that are withheld")
struct WithheldTests {
  private static let asking =
    "goalpost: 1\nunit: a\nobjectives: [{title: Own, supports: b/win}, {title: O, supports: win}]\n"

  @Test("are all unresolved references of a project that was not read to its end")
  func incomplete() {
    let linked = LinkedTexts([Self.asking], isComplete: false)
    #expect(linked.told.isEmpty)
    #expect(!linked.project.isComplete)
    #expect(LinkedTexts([Self.asking]).told.count == 2)
  }

  @Test(
    "are those to a plan with an id that cannot be read",
    arguments: [
      "objectives: [{title: A, id: BAD}]", "objectives: [{title: TBD}]", "objectives: TBD",
      "kpis: [{title: A, id: BAD}]", "metrics: [{title: A, id: BAD}]", "kpis: 3",
      "objectives: [{title: A, key_results: [{title: TBD}]}]",
      "objectives: [{title: A, key_results: 3}]", "objectives: [{title: 速度}]",
      "objective: [{title: Win}]",
    ])
  func faultyID(_ lines: String) {
    let linked = LinkedTexts(Self.asking, "goalpost: 1\nunit: b\n\(lines)\n")
    #expect(
      linked.told.map(\.headline).filter { $0.hasPrefix("unresolved") }
        == ["unresolved-reference @ win"])
    #expect(linked.files[1].told.count == 1)
  }

  @Test("are those to any unit while the unit of a plan cannot be read")
  func faultyUnit() {
    let linked = LinkedTexts(
      Self.asking, "goalpost: 1\nunit: B\nobjectives: [{title: Win, supports: own}, {title: Own}]\n"
    )
    expect(
      linked.told, are: ["unresolved-reference @ win", "wrong-type @ B"], of: Self.asking)
    let supports = linked.project.links.supports[ObjectivePath(plan: 1, objective: 0)]
    #expect(supports?.map(\.goal) == [.objective(ObjectivePath(plan: 1, objective: 1))])
  }

  @Test("are never those of references that are no references")
  func faultyReference() {
    let text = "goalpost: 1\nunit: a\nobjectives: [{title: Own, supports: [B/Win, TBD]}]\n"
    expect(LinkedTexts(text).told, are: ["wrong-type @ B/Win", "placeholder @ TBD"], of: text)
  }
}
