import GoalpostModel
import GoalpostScoring
import Testing

@Suite("Derivations say in one line how a number was made")
struct DerivationTests {
  @Test(
    "of a moving key result, with units and clamps",
    arguments: [
      ("30%", "50%", "44%", "(44% − 30%) / (50% − 30%) = 0.70"),
      ("30%", "50%", "28%", "(28% − 30%) / (50% − 30%) = −0.10, counted as 0"),
      ("100", "60", "50", "(50 − 100) / (60 − 100) = 1.25, counted as 1"),
      ("10", "0", "-10", "(−10 − 10) / (0 − 10) = 2.00, counted as 1"),
      ("-20", "20", "-5", "(−5 − (−20)) / (20 − (−20)) = 0.38"),
      ("$1M", "$1.5M", "$1.35M", "($1.35M − $1M) / ($1.5M − $1M) = 0.70"),
      ("0", "10,000", "6996", "(6,996 − 0) / (10,000 − 0) = 0.6996"),
    ])
  func moving(baseline: String, target: String, value: String, derivation: String) throws {
    let score = try Hundred.keyResult(
      "baseline: \(baseline)\ntarget: \(target)\n\(Hundred.checkIns((10, value)))", on: 20)
    #expect(score.derivation == derivation)
  }

  @Test("tell the printed score beside it on 1-100")
  func hundred() throws {
    let fields = "baseline: 30%\ntarget: 50%\n"
    let reached = try Hundred.keyResult(
      fields + Hundred.checkIns((10, "44%")), plan: "scale: 1-100", on: 20)
    #expect(reached.derivation == "(44% − 30%) / (50% − 30%) = 0.70 (70 of 100)")
    let below = try Hundred.keyResult(
      fields + Hundred.checkIns((10, "28%")), plan: "scale: 1-100", on: 20)
    #expect(below.derivation == "(28% − 30%) / (50% − 30%) = −0.10, counted as 0 (1 of 100)")
    let plan = Hundred.plan(
      SampleObjective("weight: 1", .init("2", "70"), .init("1", "40")), fields: "scale: 1-100")
    let objective = try Scored(plan, on: Hundred.day(50)).objective("o1")
    #expect(objective.derivation == "(2 × 0.70 + 1 × 0.40) / 3 = 0.60 (60 of 100)")
  }

  @Test("of a mean keep the weights as they were written")
  func weights() throws {
    let score = try Hundred.objective(.init("0.5", "70"), .init("1.25", "40"))
    #expect(score.derivation == "(0.5 × 0.70 + 1.25 × 0.40) / 1.75 = 0.49")
  }

  @Test(
    "of a KPI's attainment",
    arguments: [
      ("at_least: 97%", "91.2%", "91.2% / 97% = 0.94"),
      ("at_most: 30 min", "45 min", "30 min / 45 min = 0.67"),
      ("at_least: 97%", "98%", "98% reaches 97% = 1.00"),
      ("at_least: 99.95%", "99%", "99% / 99.95% = 0.99"),
      ("at_least: 1000", "999", "999 / 1,000 = 0.999"),
    ])
  func attainment(target: String, value: String, derivation: String) throws {
    let score = try Hundred.kpi("\(target)\n\(Hundred.readings((10, value)))", on: 20)
    #expect(score.derivation == derivation)
  }
}
