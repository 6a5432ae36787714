/// Verbs that hand something over, as an objective may open with.
enum OutputVerbWords {
  /// Whatever they hand over.
  static let strong: Set<String> = [
    "ship", "launch", "relaunch", "deploy", "implement", "install", "migrate", "publish",
    "refactor", "rewrite", "finalize", "finalise", "complete", "roll out",
  ]

  /// Where what they make is a deliverable.
  static let weak: Set<String> = [
    "build", "create", "develop", "deliver", "design", "establish", "write", "release", "define",
    "draft", "produce", "prepare", "introduce", "document", "provide", "set up",
  ]

  /// The first word of every title that can open with one.
  static let openings = strong.union(weak).union(["roll", "set"])

  /// How something is done: no object at all.
  static let manners: Set<String> = [
    "faster", "better", "sooner", "earlier", "often", "together", "well", "smarter", "safely",
  ]

  /// States of mind and of order: reaching them is a result, whatever the verb.
  static let outcomes: Set<String> = [
    "trust", "transparency", "clarity", "alignment", "confidence", "satisfaction",
  ]
}
