/// Verbs that open a title and say which way the number goes.
enum DirectionWords {
  static let up: Set<String> = [
    "increase", "raise", "grow", "boost", "lift", "double", "triple", "quadruple",
  ]
  static let down: Set<String> = [
    "reduce", "decrease", "cut", "lower", "shrink", "halve", "minimize", "minimise", "shorten",
    "trim", "slash",
  ]
  static let all = up.union(down)
}
