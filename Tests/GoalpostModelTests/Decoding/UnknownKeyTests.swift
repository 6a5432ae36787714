import Testing

@testable import GoalpostModel

@Suite("Unknown keys")
struct UnknownKeyTests {
  @Test(
    "suggest the nearest field and name them all",
    arguments: [
      FaultRow(
        "ownr: Ana",
        "unknown-key @ ownr | a plan has no field `ownr` | did you mean `owner`?"
          + " | the fields are `goalpost`, `unit`, `name` | rename the key to `owner`"),
      FaultRow("Owner: Ana", "unknown-key @ Owner | did you mean `owner`?"),
      FaultRow("check-in-cadence: weekly", "unknown-key @ check-in-cadence | `check_in_cadence`"),
      FaultRow("budget: 5", "unknown-key @ budget | unknown"),
      FaultRow("\"budget\": {a: [b]}", "unknown-key @ \"budget\""),
    ])
  func plan(_ row: FaultRow) { row.expectFaults(in: Small.plan) }

  @Test(
    "are found in every record",
    arguments: [
      FaultRow("basline: 3%", "unknown-key @ basline | a key result has no field `basline`"),
      FaultRow("progress: 40%", "unknown-key @ progress | `baseline`, `target`, `change`"),
      FaultRow(
        "check_ins: [{date: 2026-10-12, vlaue: 3}]",
        "unknown-key @ vlaue | a check-in has no field `vlaue` | did you mean `value`?"),
      FaultRow(
        "waive: [{rule: missing-baseline, becuase: a}]", "unknown-key @ becuase | `because`"),
    ])
  func keyResult(_ row: FaultRow) { row.expectFaults(in: Small.keyResult) }

  @Test("that stand for a field make it present, so that nothing else speaks of its absence")
  func present() {
    let decoded = DecodedText(Small.objective("key_results: [{titel: A, basline: 3%}]"))
    expect(decoded.told, are: ["unknown-key @ titel", "unknown-key @ basline"], of: "titel")
    #expect(decoded.keyResult?.baseline.isFaulty == true)
  }

  @Test("do not stand for a field that is there, nor suggest it")
  func there() {
    let decoded = DecodedText(Small.keyResult("baseline: 3%\nbasline: 4%"))
    #expect(decoded.keyResult?.baseline.value?.text == "3%")
    expect(decoded.told, are: ["unknown-key @ basline | unknown"], of: "basline")
    #expect(decoded.told.first?.words.contains("rename") == false)
  }
}
