/// Words that open a title and say which way the number goes.
enum DirectionWords {
  static let up: Set<String> = [
    "increase", "raise", "grow", "boost", "lift", "double", "triple", "quadruple",
  ]
  static let down: Set<String> = [
    "reduce", "decrease", "cut", "lower", "shrink", "halve", "minimize", "minimise", "shorten",
    "trim", "slash",
  ]
  static let all = up.union(down)

  /// `More players finish`: no verbs, but they say a direction too.
  static let comparatives: Set<String> = [
    "more", "fewer", "less", "higher", "lower", "faster", "shorter", "better",
  ]

  /// After `higher`, what rises where costs, faults or waiting times fall.
  static let qualities: Set<String> = [
    "accuracy", "availability", "punctuality", "rank", "ranking", "ranks", "speed", "comfort",
    "efficiency", "performance", "productivity", "quality",
    "reliability", "resilience", "safety", "security", "stability", "sustainability",
    "transparency",
  ]

  /// Names and turns of phrase that begin like a direction.
  static let phrases: Set<String> = [
    "double bookings", "double booking", "double faults", "double fault", "cut flowers",
    "cut glass", "lower limb", "lower limbs", "lower school", "shrink wrap", "raise awareness",
  ]

  /// After `higher` and `lower`, names of things: `Higher education`.
  static let names: Set<String> = [
    "education", "secondary", "primary", "house", "school", "schools", "learning", "tier", "level",
    "levels", "grade", "grades", "priority", "floor", "ed",
  ]
}
