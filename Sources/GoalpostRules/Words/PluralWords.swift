import GoalpostModel

/// How a plural noun is told: it ends in `s`, or is one of a few.
enum PluralWords {
  static let irregular: Set<String> = [
    "people", "men", "women", "children", "staff", "feet", "mice", "criteria", "alumni", "series",
    "salespeople", "businesspeople", "grandchildren",
  ]
  private static let singularEndings = ["ss", "us", "is", "'s", "’s"]
  static let singular: Set<String> = [
    "always", "across", "news", "sales", "devops", "devsecops", "saas", "paas", "iaas",
    "kubernetes", "aws", "ios", "gas", "bias", "besides", "towards", "mathematics", "analytics",
    "logistics", "physics", "economics", "ethics", "electronics", "robotics",
  ]

  static func holds(_ word: String, _ project: ProjectWords) -> Bool {
    if project.holds(word, in: .plurals) { return true }
    guard word.hasSuffix("s"), word.utf8.count > 2, !project.holds(word, in: .singulars) else {
      return false
    }
    return !singularEndings.contains { word.hasSuffix($0) }
  }
}

extension String {
  /// The singular of a regular noun in lower case: `stories` is `story`, `boxes` is `box`,
  /// `analysis` is one already.
  var singular: String {
    guard hasSuffix("s"), !hasSuffix("ss"), !hasSuffix("sis"), utf8.count > 3 else { return self }
    if hasSuffix("ies") { return dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes", "zes"] where hasSuffix(ending) {
      return String(dropLast(2))
    }
    return String(dropLast())
  }
}
