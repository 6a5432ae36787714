import GoalpostModel

/// Verbs that say by how much: `Double the number of farms`.
enum MultiplierWords {
  /// So many times what there was.
  static let factors: [String: Rational] = [
    "double": 2, "triple": 3, "quadruple": 4, "halve": Rational(1, over: 2),
  ]
  static let all = Set(factors.keys)

  /// What follows where the word is no verb of amount: `double down`, `double standards`.
  static let idioms: Set<String> = [
    "down", "check", "up", "standard", "standards", "bottom", "burden", "digit", "digits", "entry",
    "booking", "bookings", "click", "time", "threat", "win", "helix", "blind", "aim", "play",
  ]

  /// What stands before it where it is a verb.
  static let leadIns: Set<String> = ["to", "and", "&", "will", "we", "then", "or"]
}
