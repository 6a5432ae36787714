import Testing

@testable import GoalpostRules

/// What counts as an amount in a title, and what only looks like one.
@Suite struct TitleQuantityTests {
  private static let amounts: [(title: String, found: [String])] = [
    ("Generate 20% more leads", ["20%"]),
    ("Boost business inquiries by 10% by the end of this quarter", ["10%"]),
    ("Grow followers to 1 million", ["1 million"]),
    ("Record $10 million in revenue", ["$10 million"]),
    ("Earn USD 10M abroad", ["10M"]),
    ("Raise 10 EUR a head", ["10 EUR"]),
    ("Save €1.2M", ["€1.2M"]),
    ("Post 4x daily", ["4x"]),
    ("Be 2x faster", ["2x"]),
    ("Acquire ten new clients", ["ten new clients"]),
    ("Win 500 farmers", ["500 farmers"]),
    ("Win 1,000 farms", ["1,000 farms"]),
    ("Serve a network of 12 hospitals", ["12 hospitals"]),
    ("Answer in under 3 days", ["3 days"]),
    ("Cut the backlog to 40", ["40"]),
    ("Lift the score from 9 to 12", ["9", "12"]),
    ("Keep more than 5 in reserve", ["5"]),
    ("Have at least 4 ready", ["4"]),
    ("Spend at most 30 a month", ["30"]),
    ("Reach 4.5/5 in reviews", ["4.5/5"]),
    ("Answer within 250ms", ["250ms"]),
    ("Grow by 5 percentage points", ["5 percentage points"]),
    ("Grow from one site to ten sites", ["one", "ten sites"]),
    ("Serve at least one hospital", ["one"]),
    ("Double our revenue", ["Double"]),
    ("Triple the number of farms", ["Triple"]),
    ("We halve the waste", ["halve"]),
    ("Grow and double the team", ["double"]),
    ("Plan 12 events", ["12 events"]),
    ("Certify 1,000 members and 10,000 friends", ["1,000 members", "10,000 friends"]),
    ("60%+ of activations use licences", ["60%+"]),
    ("150 active contributors per month", ["150 active contributors"]),
    ("Convert two features", ["two features"]),
    ("Win 3-5 towns", ["3-5 towns"]),
  ]

  private static let names = [
    "Win in Q1 and H2 of FY27",
    "Be ready for 2026",
    "Be the market leader by 2030",
    "Open on September 1",
    "Open by 1 September",
    "Open by Sept. 1",
    "Beat Level 1",
    "Start phase 2",
    "Serve Tier-1 and Series A firms",
    "Reopen Ward 4B",
    "Lead B2B",
    "End S1 incidents",
    "Pass ISO 27001 audits",
    "Lead Web 3.0 communities",
    "Be there 24/7",
    "Be there 24 hours a day, 7 days a week",
    "Speak base32",
    "Support Windows 11 devices",
    "Stream to 4K screens",
    "Coach 1:1",
    "Build a two-sided market with a 5-year plan",
    "Serve the 3 regions, our 5 sites and all 4 teams",
    "Unite these 2 groups and both 2 halls",
    "Call every 5 minutes in the next 3 months",
    "Fix #12 and https://example.org/3 items",
    "Be #1 in bakery",
    "Be number one",
    "Be number 1 abroad",
    "Be a top 10 vendor",
    "Double down on quality",
    "Double-check all invoices",
    "End double standards",
    "Grow over the next 18 months",
    "Grow within 18 months",
    "Win the north in 3 years",
    "Take it from 0 to 1",
    "Take it from zero to one",
    "One team, one goal",
    "Win them one by one",
    "Move to 2.0",
    "Upgrade to 3.1.2",
    "Windows 11 devices are secure",
    "Fortune 500 companies know us",
    "Protect children under 5",
    "Be ready on day 1",
    "Win \"the 50 states\" [10%] (5 teams)",
    "Win “500 farmers”",
    "Give 3D printing and 5G a home",
    "Be 1st and 2nd",
    "Be the bank people love",
    "Serve patients everywhere",
  ]

  @Test(arguments: amounts)
  func `an amount is found`(_ title: String, _ found: [String]) {
    #expect(TitleQuantity.all(in: TitleWords(title)).map(\.text) == found)
  }

  @Test(arguments: names)
  func `a number that names or dates something is no amount`(_ title: String) {
    #expect(TitleQuantity.all(in: TitleWords(title)).map(\.text) == [])
  }
}
