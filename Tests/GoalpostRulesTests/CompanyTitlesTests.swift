import Testing

@testable import GoalpostRules

/// Titles of real goals of three quarters of one company, products and teams renamed.
@Suite struct CompanyTitlesTests {
  private static let objectives = [
    "Increase ARR",
    "Improve User Engagement",
    "Leadership Development",
    "Improve user and wider-community engagement",
    "Complete activities foundational for scale",
    "Drive revenue through delivering customer results",
    "Mature our DevSecOps platform to improve product experience and increase user engagement",
    "Grow careers",
  ]

  private static let keyResults: [(title: String, found: [String])] = [
    ("Meet Marketing Qualified Lead (MQL) and First Order SAO goals.", []),
    ("60%+ of Q2 Self-Managed activations use Cloud Licensing.", ["60%+"]),
    ("Convert two features into Registration Features.", ["two features"]),
    ("150 active contributors per month in the quarter.", ["150 active contributors"]),
    ("Implement user certification Beta with 300 beta users.", ["300 beta users"]),
    ("Certify 1,000 team members.", ["1,000 team members"]),
    ("[Internal only] Free User target.", []),
    (
      "Complete 2 key Fulfillment initiatives to improve systems and data architecture.",
      ["2 key Fulfillment initiatives"]
    ),
    ("Have a successful launch with 5,000 registrations.", ["5,000 registrations"]),
    ("Deliver action plans for top 5 countries / markets.", []),
    ("Increase the total number of Senior Directors from 11.6% to 13.6%.", ["11.6%", "13.6%"]),
    ("Automate Dedicated", []),
    ("Activate 15 new Leading Organizations", ["15 new Leading Organizations"]),
    ("Do FY24-Q1 OKRs in our own tool", []),
    ("Certify at least 100 team members as Trainer: Level 1", ["100 team members"]),
    ("Increase management from 12% to 14% (globally)", ["12%", "14%"]),
    ("Resolve 40 S1/S2 usability issues", ["40 S1/S2 usability issues"]),
  ]

  @Test(arguments: objectives)
  func `an objective without an amount is left alone`(_ title: String) {
    #expect(TitleQuantity.all(in: TitleWords(title)).map(\.text) == [])
  }

  @Test(arguments: keyResults)
  func `a key result's amounts are found, names with digits are not`(
    _ title: String, _ found: [String]
  ) {
    #expect(TitleQuantity.all(in: TitleWords(title)).map(\.text) == found)
  }
}
