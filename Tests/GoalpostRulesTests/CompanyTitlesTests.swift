import Testing

@testable import GoalpostRules

/// Titles made like those of one company's real goals in three quarters, in our words.
@Suite struct CompanyTitlesTests {
  private static let objectives = [
    "Grow what customers pay every year",
    "Bring users closer",
    "Leadership development",
    "Bring users and the wider community closer",
    "Complete the work that scale will rest on",
    "Earn more by what customers achieve",
    "Ripen the platform so that users like to stay",
    "Grow careers",
  ]

  private static let keyResults: [(title: String, found: [String])] = [
    ("Meet the goals for qualified contacts (QC) and first orders.", []),
    ("60%+ of activations at customers in Q2 use licences from the cloud.", ["60%+"]),
    ("Turn two features into ones for registered users.", ["two features"]),
    ("150 contributors active per month during the quarter.", ["150 contributors"]),
    ("Implement a trial of the certificate for users with 300 trial users.", ["300 trial users"]),
    ("Certify 1,000 colleagues.", ["1,000 colleagues"]),
    ("[Internal only] Target for users of the free plan.", []),
    ("Complete 2 key projects in order handling to mend systems and data.", ["2 key projects"]),
    ("Have a good start of the new school with 5,000 registrations.", ["5,000 registrations"]),
    ("Deliver plans that the departments stand by for the top 5 countries.", []),
    ("Increase the share of URG among directors from 11.6% to 13.6%.", ["11.6%", "13.6%"]),
    ("Automate the dedicated edition", []),
    ("Activate 15 new organisations that lead their field", ["15 new organisations"]),
    ("Do our FY24-Q1 OKRs in our own product", []),
    ("Certify at least 100 colleagues as trainer: Level 1", ["100 colleagues"]),
    ("Increase the share of URG in management from 12% to 14% (worldwide)", ["12%", "14%"]),
    ("Solve 40 S1/S2 issues", ["40 S1/S2 issues"]),
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
