import GoalpostModel
import GoalpostScoring
import Testing

@Suite("A scoreboard")
struct WorkedOutTests {
  private static let text = """
    goalpost: 1
    unit: a
    cycle: \(Hundred.cycle)
    objectives:
      - title: Win
        key_results:
          - {title: Up, id: up, baseline: 0, target: 10, check_ins: [
            {date: \(Hundred.day(10)), value: 2, confidence: 0.4, note: slow},
            {date: \(Hundred.day(20)), value: 3, confidence: 0.6}]}
          - {title: Down, id: down, baseline: 10, target: 5, weight: 2}
      - {title: Nothing}
    kpis:
      - {title: Churn, at_most: 5, threshold: 7, readings: [
        {date: \(Hundred.day(1)), value: 4}, {date: \(Hundred.day(30)), value: 8}]}
    metrics: [{title: Visits, current: 4}]
    """

  @Test("has the same scores whether they are worked out at once or when they are asked for")
  func same() throws {
    let scored = Scored(Self.text, on: Hundred.day(40))
    let (asked, kept) = (scored.board, scored.board.workedOut())
    #expect(scored.faults.isEmpty)
    #expect("\(asked[plan: 0].score as Any)" == "\(kept[plan: 0].score as Any)")
    #expect(asked[plan: 0].derivation == kept[plan: 0].derivation)
    for objective in scored.project.objectives(ofPlan: 0) {
      #expect(asked[objective]?.state == kept[objective]?.state)
      #expect(asked[objective]?.derivation == kept[objective]?.derivation)
    }
    for id in ["up", "down"] {
      let path = try scored.path(keyResult: id)
      let (one, other) = (try #require(asked[path]), try #require(kept[path]))
      #expect(one.state == other.state)
      #expect(one.values == other.values)
      #expect(one.expected == other.expected)
      #expect(one.confidence == other.confidence)
    }
    for path in scored.project.kpis(ofPlan: 0) + scored.project.metrics(ofPlan: 0) {
      let (one, other) = (try #require(asked[path]), try #require(kept[path]))
      #expect(one.state == other.state)
      #expect(one.breaches == other.breaches)
    }
  }

  @Test("has no score of what is not there", arguments: [false, true])
  func nothing(isWorkedOut: Bool) {
    let scored = Scored(Self.text, on: Hundred.day(40))
    let board = isWorkedOut ? scored.board.workedOut() : scored.board
    for path in [(0, 2), (1, 0)].map(ObjectivePath.init) { #expect(board[path] == nil) }
    let objective = ObjectivePath(plan: 0, objective: 0)
    #expect(board[KeyResultPath(objective: objective, keyResult: 2)] == nil)
    #expect(board[KPIPath(plan: 0, list: .metrics, index: 1)] == nil)
    #expect(board[KPIPath(plan: 1, list: .kpis, index: 0)] == nil)
    #expect(board.keyResult(KeyResultPath(objective: objective, keyResult: 2)) == nil)
  }

  @Test("tells the last two confidences and the last note, whatever the order of check-ins")
  func confidence() throws {
    let score = try Scored(Self.text, on: Hundred.day(40)).keyResult("up")
    #expect(score.confidence == Rational(3, over: 5))
    #expect(score.previousConfidence == Rational(2, over: 5))
    #expect(score.note == "slow")
  }
}
