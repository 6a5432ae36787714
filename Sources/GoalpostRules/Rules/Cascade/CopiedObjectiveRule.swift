import GoalpostModel
import GoalpostSource

struct CopiedObjectiveRule: Rule {
  static let declaration = RuleDeclaration(
    name: "copied-objective", group: .cascade, severity: .warning,
    summary: "Fires when an objective has the same title as the objective of another unit that "
      + "it supports.",
    rationale: """
      Goals are broken down, not handed down. A team that repeats the company's objective has not \
      said yet what its own part in it is. A unit may repeat its own year's objective in a \
      quarter, and a key result above may become an objective below.
      """,
    sources: [.practice], needsWholePlan: false,
    examples: [
      .flagged(
        "Handed down unchanged.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win back young readers
        ---
        goalpost: 1
        unit: design
        parent: publisher
        owner: Art director
        cycle: 2026-Q4
        objectives:
          - title: Win back young readers
        #          ^^^^^^^^^^^^^^^^^^^^^^ the title of `young`
            supports: publisher/young
        """),
      .flagged(
        "Capitals and a full stop make no difference.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026
        objectives:
          - id: young
            title: Win back young readers
        ---
        goalpost: 1
        unit: sales
        parent: publisher
        owner: Sales lead
        cycle: 2026-Q4
        objectives:
          - id: readers
            title: Win Back Young Readers.
        #          ^^^^^^^^^^^^^^^^^^^^^^^ the title of `young`
            supports: [publisher/young]
        """),
      .clean(
        "What this team does for it.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win back young readers
        ---
        goalpost: 1
        unit: design
        parent: publisher
        owner: Art director
        cycle: 2026-Q4
        objectives:
          - title: Make covers that people photograph
            supports: publisher/young
        """),
      .clean(
        "A unit's own year, and a key result that became an objective.",
        """
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026
        objectives:
          - id: year
            title: Win back young readers
        ---
        goalpost: 1
        unit: publisher
        owner: Publisher
        cycle: 2026-Q4
        objectives:
          - id: young
            title: Win back young readers
            supports: year
            key_results:
              - id: prize
                title: Our debuts are talked about
                baseline: 4 reviews
                target: 12 reviews
        ---
        goalpost: 1
        unit: press-office
        parent: publisher
        owner: Press officer
        cycle: 2026-Q4
        objectives:
          - title: Our debuts are talked about
            supports: publisher/young/prize
        """),
    ])

  func check(_ objective: Objective, in context: RuleContext) -> [Finding] {
    guard case .objective(let path) = context.path, let title = objective.title.located else {
      return []
    }
    for resolved in context.project.links.supports[path] ?? [] {
      guard case .objective(let above) = resolved.goal,
        context.project.plans[above.plan].unit.value != context.plan.unit.value,
        let other = context.project[above].title.located,
        other.value.hasSameWords(as: title.value)
      else { continue }
      let name = context.project[above].identifier ?? "…"
      return [
        Finding(
          "\(objective.called) has the title of the objective that it supports", at: title.range,
          label: "the title of `\(name)`", help: "let `title` say what this unit does for it",
          related: [Label("the objective above", at: other.range)], field: "title")
      ]
    }
    return []
  }
}

extension String {
  fileprivate func hasSameWords(as other: String) -> Bool {
    self == other || mayEqual(other) && comparable == other.comparable
  }

  /// Whether two titles can have the same words: of plain letters, the first ones tell most apart.
  private func mayEqual(_ other: String) -> Bool {
    var (own, others) = (utf8.makeIterator(), other.utf8.makeIterator())
    while let first = own.next(), let second = others.next() {
      guard let first = Self.folded(first), let second = Self.folded(second) else { return true }
      if first != second { return false }
    }
    return true
  }

  /// A letter or digit of ASCII in lower case; nil for anything else.
  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// Its words in lower case: marks and spaces between them make no other title.
  private var comparable: [Substring] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring($0) }
  }
}
