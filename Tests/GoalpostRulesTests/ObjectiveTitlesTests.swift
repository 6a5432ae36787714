import Testing

/// Titles of objectives that hand something over or only keep things, and those of results.
@Suite struct ObjectiveTitlesTests {
  private static let outputs = [
    "Launch the online shop", "Roll out warm rolls", "Complete activities for the inspectors",
    "Design and launch the new counter", "Build a mobile app for guests", "Set up a booking system",
    "Create a modern training for bakers", "Successfully deliver the recipe handbook",
    "Establish a process to weigh flour", "Implement better ovens",
  ]

  private static let outcomes = [
    "Build trust with guests", "Create clarity in the bakery", "Develop bakers who stay",
    "Deliver bread when we say", "Build the best bakery in town", "Complete trust of the guests",
    "Build and grow a circle of regulars", "Release notes are a joy to read",
    "Establish lasting partnerships", "Define the taste of the town", "Create customers for life",
    "Become the bakery that people cross the town for", "Einführung neuer Öfen", "Increase sales",
    "Set the standard for rye", "Provide warmth", "Document",
    "Launch into the suburbs with confidence", "Ship faster",
  ]

  @Test(arguments: outputs)
  func `what is handed over is told`(_ title: String) {
    #expect(ObjectivePlan(title: title).rules == ["output-objective"])
  }

  @Test(arguments: outcomes)
  func `what gets better is left alone`(_ title: String) {
    #expect(ObjectivePlan(title: title).rules == [])
  }

  @Test(arguments: ["Keep our guests", "Stay warm", "Maintain quality", "Remain open"])
  func `keeping is told where a line is held and it is no promise`(_ title: String) {
    let plan = ObjectivePlan(title: title, keyResult: "at_least: 90%")
    #expect(plan.rules == ["maintenance-objective"])
    #expect(ObjectivePlan(title: title).rules == [])
    var promise = plan
    promise.ambition = "committed"
    #expect(promise.rules == [])
    promise.ambition = "much"
    #expect(promise.rules == ["wrong-type"])
  }

  @Test(arguments: ["Keep getting better", "Continue to grow", "Keepsakes sell", "Keep is a word"])
  func `what only begins like keeping is left alone`(_ title: String) {
    #expect(ObjectivePlan(title: title, keyResult: "at_least: 90%").rules == [])
  }

  @Test(arguments: [
    ("Be a b c d e f g h i j k l m", true), ("Be a b c d e f g h i j k l m n", false),
    ("Be a b c d e f g h i j k l m (n o p q)", true),
    ("[Ovens] Be a b c d e f g h i j k l m", true),
  ])
  func `fifteen words are too long, brackets not counted`(_ title: String, _ isShort: Bool) {
    #expect(ObjectivePlan(title: title).rules == (isShort ? [] : ["long-objective"]))
  }
}
