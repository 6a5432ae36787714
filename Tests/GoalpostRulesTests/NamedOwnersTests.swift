import Testing

@testable import GoalpostRules

/// Only what is certainly more than one is several owners.
@Suite struct NamedOwnersTests {
  private static let several: [(text: String, names: [String])] = [
    ("Ana, Tom", ["Ana", "Tom"]),
    ("Ana; Head of Sales", ["Ana", "Head of Sales"]),
    ("Ana/Tom/Lin", ["Ana", "Tom", "Lin"]),
    ("Maria Lopez and Sam Park", ["Maria Lopez", "Sam Park"]),
    ("Maria Lopez & Sam Van Dyke", ["Maria Lopez", "Sam Van Dyke"]),
    ("Åsa Öberg and Émile Zola", ["Åsa Öberg", "Émile Zola"]),
    ("CEO, CTO", ["CEO", "CTO"]),
    ("Head of Sales, Head of Marketing", ["Head of Sales", "Head of Marketing"]),
    ("Sales, Marketing", ["Sales", "Marketing"]),
    ("@ana, @tom", ["@ana", "@tom"]),
    ("@org/one @org/two", ["@org/one", "@org/two"]),
  ]

  @Test(arguments: several)
  func `a list of people is several owners`(_ text: String, _ names: [String]) {
    #expect(NamedOwners(text).several == names)
  }

  private static let one = [
    "Maria Lopez", "Head of Sales and Marketing", "Vice President, Sales", "Maria Lopez, CFO",
    "Sam Park, PhD", "UI/UX designer", "Sales/Marketing lead", "Research and Development",
    "Product & Design", "Ana (with Tom, Lin)", "@org/team", "Ana @ana", "ana@example.org",
    "Smith & Sons", "Ana and the team", "maria and sam", "Kitchen lead,", "",
  ]

  @Test(arguments: one)
  func `what may be one is one`(_ text: String) {
    #expect(NamedOwners(text).several == [])
  }
}
