import Testing

/// Titles that count work, and those that only sound like it.
@Suite struct ActivityTitlesTests {
  private static let work = [
    "Attend networking events", "Publish 12 articles", "Write the handbook",
    "Launch two new marketing campaigns by Q2", "Launch the new site", "Ship our portal",
    "Release all modules", "Draft a policy", "Host 4 meetups", "Pilot Phoenix with nurses",
    "Train 50 nurses", "Roll out the process", "Set up a stall", "Engage in 10 chats",
    "Work with schools", "Run 6 workshops", "Hold a weekly training", "Survey first visitors",
    "Track dashboards", "Successfully complete 2 key initiatives", "[Shop] Develop a strategy",
    "We have launched the app", "Plan and deliver the festival", "Complete 10 workshops",
    "Deliver frameworks for customers", "Do a cost/benefit analysis", "Do an audit of the stalls",
    "Do the yearly assessment", "Run 3 studies", "We will do a customer survey",
  ]

  private static let results = [
    "Release notes are read", "Test coverage of recipes", "Review time in the kitchen",
    "Report accuracy", "Launch 3% more loaves", "Deliver $4k of bread",
    "Develop 10 new leads", "Create 20 jobs", "Sign 5 contracts", "Establish 3 partnerships",
    "Complete orders from 3 to 5 towns", "Publish recipes as measured by readers",
    "Run time of the oven", "Hold the temperature", "Test Coverage Above Target",
    "Interview 20 users", "Design and grow a market", "Become the talk of the town",
    "Do more with less flour", "Do well in the audit", "Do fewer audits",
    "Do business with schools",
    "Do our bread justice", "Do away with surveys", "Run rate of the oven", "Brötchen für alle",
    "パンを焼く", "Post offices that sell our bread",
  ]

  @Test(arguments: work)
  func `work is told`(_ title: String) {
    let plan = KeyResultPlan(fields: "title: \"\(title)\", baseline: 0, target: 4")
    #expect(plan.rules.filter { $0 != "stale-title" } == ["activity-key-result"])
  }

  @Test(arguments: results)
  func `a result is left alone`(_ title: String) {
    let plan = KeyResultPlan(fields: "title: \"\(title)\", baseline: 0, target: 4")
    #expect(plan.rules.filter { $0 != "stale-title" } == [])
  }

  @Test(arguments: [
    "baseline: 0%, target: 40%", "baseline: $0, target: $4k", "baseline: 9 days, target: 4 days",
    "at_least: 90%", "baseline: 0, target: 40 new customers",
  ])
  func `work that is measured by a share, money, time or customers is a result`(_ numbers: String) {
    #expect(KeyResultPlan(fields: "title: Publish 12 articles, \(numbers)").rules == [])
  }
}
