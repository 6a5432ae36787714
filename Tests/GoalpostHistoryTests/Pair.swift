import GoalpostKit
import GoalpostReport
import Testing

/// Two revisions of a small project, and what is told about them, one line a change.
struct Pair {
  let report: ChangeReport?
  /// Of the rules about history: `moved-goalpost marketing@2026-Q4/authority/ctr: …`.
  let findings: [String]

  init(base: [Source], head: [Source], asOf: String = "2026-11-20") {
    let compilation = CompileOptions(asOf: asOf).map { options in
      Goalpost.compile(
        head, base: BaseRevision(name: "base", sources: base), options: options)
    }
    report = compilation?.changes(headName: "head")
    findings = (compilation?.findings.diagnostics ?? [])
      .filter { Self.rules.contains($0.rule) && !$0.isWaived }
      .map { "\($0.rule) \($0.subject): \($0.finding.message)" }
  }

  private static let rules = [
    "moved-goalpost", "removed-goal", "rewritten-check-in", "late-goal", "mismatched-amendment",
    "unused-waiver",
  ]

  init(base: String, head: String, asOf: String = "2026-11-20") {
    self.init(
      base: [Source(path: "a.goals.yaml", text: base)],
      head: [Source(path: "a.goals.yaml", text: head)], asOf: asOf)
  }

  /// The plan of the tests below, and the same after some replacements.
  init(_ replacements: [(String, String)], asOf: String = "2026-11-20") {
    self.init(base: Self.plan, head: Self.plan(replacements), asOf: asOf)
  }

  static func plan(_ replacements: [(String, String)]) -> String {
    replacements.reduce(plan) { text, pair in
      guard text.contains(pair.0) else {
        Issue.record("nothing to replace: \(pair.0)")
        return text
      }
      return text.replacing(pair.0, with: pair.1)
    }
  }

  var plans: [PlanChange] { report?.plans ?? [] }

  var reached: [String] {
    (report?.reached ?? []).map { "\($0.goal.reference) \($0.text), \($0.scores.text)" }
  }

  /// `ctr target: 3.5% → 3.0%, looser, 0.57 → 0.89, unexplained`
  var fields: [String] {
    plans.flatMap(\.fields).map { field in
      var parts = ["\(field.goal.reference) \(field.field): \(field.text)", field.effect.rawValue]
      if !field.scores.isEmpty {
        parts.append((field.scoreOf == field.goal.kind ? "" : "plan ") + field.scores.text)
      }
      if let explanation = field.explanation { parts.append(explanation) }
      return parts.joined(separator: ", ")
    }
  }

  /// `moved authority/ctr: authority → reach, unexplained`
  var goals: [String] {
    plans.flatMap(\.goals).map { change in
      let way = change.from.map { ": \($0) → \(change.to ?? "?")" } ?? ""
      let amendment = change.amendment.map { ", \($0.brief)" } ?? ""
      return "\(change.kind.rawValue) \(change.goal.subject)\(way)"
        + (change.isUnexplained ? ", no amendment" : amendment)
    }
  }

  var values: [String] {
    plans.flatMap(\.values).map { "\($0.goal.reference) \($0.text), \($0.scores.text)" }
  }

  static let plan = """
    goalpost: 1
    unit: marketing
    owner: Maria Lopez
    cycle: 2026-Q4
    locked: 2026-10-12
    objectives:
      - id: authority
        title: Become the voice our industry quotes
        key_results:
          - id: ctr
            title: Readers click through more of our newsletter
            baseline: 2.1%
            target: 3.5%
            checkpoints:
              - {date: 2026-11-15, value: 2.6%}
            check_ins:
              - {date: 2026-10-19, value: 2.4%}
              - {date: 2026-11-09, value: 2.9%}
          - id: quotes
            title: Trade press quotes us
            baseline: 9 quotes
            change: +15 quotes
            check_ins:
              - {date: 2026-11-09, value: 12 quotes}
          - id: freshness
            title: Every pillar page stays young
            at_most: 90 days
            check_ins:
              - {date: 2026-10-12, value: 100 days}
              - {date: 2026-11-09, value: 80 days}
      - id: reach
        title: Be found by people who never heard of us
        ambition: committed
        key_results:
          - id: visits
            title: More visitors come from search
            baseline: 1000 visitors
            target: 2000 visitors
    kpis:
      - id: newsletter
        title: Newsletter click-through rate
        target: 3%
        threshold: 2%
        readings:
          - {date: 2026-10-12, value: 2.2%}
          - {date: 2026-10-20, value: 2.4%}

    """
}
