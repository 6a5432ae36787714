/// Verbs that say by how much: `Double the number of farms`.
enum MultiplierWords {
  static let all: Set<String> = ["double", "triple", "quadruple", "halve"]

  /// What follows where the word is no verb of amount: `double down`, `double standards`.
  static let idioms: Set<String> = [
    "down", "check", "up", "standard", "standards", "bottom", "burden", "digit", "digits", "entry",
    "booking", "bookings", "click", "time", "threat", "win", "helix", "blind", "aim", "play",
  ]

  /// What stands before it where it is a verb.
  static let leadIns: Set<String> = ["to", "and", "&", "will", "we", "then", "or"]
}
