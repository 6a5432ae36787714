import GoalpostKit
import Testing

@Suite struct GoalDifferenceTests {
  @Test(arguments: [
    // An id that changed keeps its goal by the title, or by place and numbers.
    (
      "id: ctr", "id: clicks",
      ["renamed marketing@2026-Q4/authority/clicks: ctr → clicks"]
    ),
    (
      "id: authority", "id: voice",
      ["renamed marketing@2026-Q4/voice: authority → voice"]
    ),
    (
      "title: Trade press quotes us", "title: The press quotes us",
      ["renamed marketing@2026-Q4/authority/quotes: Trade press quotes us → The press quotes us"]
    ),
    (
      "id: ctr\n        title: Readers click through more of our newsletter",
      "id: clicks\n        title: Clicks",
      [
        "renamed marketing@2026-Q4/authority/clicks: Readers click through more of our newsletter "
          + "→ Clicks"
      ]
    ),
    ("unit: marketing", "unit: growth", ["renamed growth@2026-Q4: marketing → growth"]),
    // Another id, title and target: nobody can tell that it is the same.
    (
      "id: ctr\n        title: Readers click through more of our newsletter\n        baseline: 2.1%",
      "id: clicks\n        title: Clicks\n        baseline: 2.2%",
      [
        "added marketing@2026-Q4/authority/clicks",
        "removed marketing@2026-Q4/authority/ctr, no amendment",
      ]
    ),
    (
      "owner: Maria Lopez", "owner: Ana Ruiz",
      ["re-owned marketing@2026-Q4: Maria Lopez → Ana Ruiz"]
    ),
    (
      "id: quotes", "id: quotes\n        owner: Ana Ruiz",
      ["re-owned marketing@2026-Q4/authority/quotes: Maria Lopez → Ana Ruiz"]
    ),
    ("id: quotes", "id: quotes\n        owner: Maria Lopez", []),
    (
      "  - id: newsletter\n    title: Newsletter click-through rate\n    target: 3%\n",
      "  - id: n\n    title: N\n    target: 3.1%\n",
      ["added marketing@2026-Q4/n", "removed marketing@2026-Q4/newsletter, no amendment"]
    ),
  ])
  func `a goal is known by its id, else by its title, else by its place and numbers`(
    old: String, new: String, told: [String]
  ) {
    #expect(Pair([(old, new)]).goals == told)
  }

  @Test func `a plan that moved to another file is told, its goals are not`() {
    let pair = Pair(
      base: [Source(path: "a.goals.yaml", text: Pair.plan)],
      head: [Source(path: "teams/b.goals.yaml", text: Pair.plan)])
    #expect(pair.goals == ["moved marketing@2026-Q4: a.goals.yaml → teams/b.goals.yaml"])
    #expect(pair.fields == [])
  }

  @Test func `a key result that moved to another objective is followed`() {
    let visits = """
            - id: visits
              title: More visitors come from search
              baseline: 1000 visitors
              target: 2000 visitors

      """
    let moved = Pair.plan([
      (visits, ""),
      ("      - id: ctr", visits.replacing("2000", with: "1500") + "      - id: ctr"),
    ])
    let pair = Pair(base: Pair.plan, head: moved)
    #expect(pair.goals == ["moved marketing@2026-Q4/authority/visits: reach → authority"])
    #expect(
      pair.fields == [
        "authority/visits target: 2000 visitors → 1500 visitors, looser, no amendment"
      ])
  }

  @Test func `an objective that moved to another unit is gone from a locked plan`() {
    let reach = """
        - id: reach
          title: Be found by people who never heard of us
          key_results:
            - {id: visits, title: More visitors, baseline: 1000, target: 2000}

      """
    func plan(_ unit: String, _ objectives: String) -> String {
      """
      goalpost: 1
      unit: \(unit)
      owner: Maria Lopez
      cycle: 2026-Q4
      locked: 2026-10-12
      objectives:
        - {id: stay, title: Stay}
      \(objectives)
      """
    }
    func revision(_ one: String, _ other: String) -> [Source] {
      [
        Source(path: "a.goals.yaml", text: plan("marketing", one)),
        Source(path: "b.goals.yaml", text: plan("sales", other)),
      ]
    }
    let pair = Pair(base: revision(reach, ""), head: revision("", reach))
    #expect(
      pair.goals == ["moved sales@2026-Q4/reach: marketing@2026-Q4 → sales@2026-Q4, no amendment"])
  }

  @Test func `a plan that vanished is told once, on its old path`() {
    let other = "goalpost: 1\nunit: sales\nkpis: [{title: Orders}]\n"
    let pair = Pair(
      base: [
        Source(path: "a.goals.yaml", text: Pair.plan), Source(path: "b.goals.yaml", text: other),
      ], head: [Source(path: "b.goals.yaml", text: other)])
    #expect(pair.goals == ["removed marketing@2026-Q4, no amendment"])
    #expect(pair.plans.map(\.place.path) == ["a.goals.yaml"])
  }

  @Test func `the next quarter in the same file is another plan`() {
    let pair = Pair([("cycle: 2026-Q4", "cycle: 2027-Q1")])
    #expect(
      pair.goals == ["added marketing@2027-Q1", "removed marketing@2026-Q4, no amendment"])
    #expect(pair.fields == [])
  }

  @Test func `nothing changed is nothing told`() {
    #expect(Pair([]).report?.isEmpty == true)
  }
}
