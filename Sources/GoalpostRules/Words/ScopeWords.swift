/// Words around a number that tell whether it is the measured one.
enum ScopeWords {
  /// Before it: it says where or among whom, not how much.
  static let scopes: Set<String> = [
    "in", "at", "across", "among", "with", "for", "within", "per", "every", "on", "via", "through",
    "during", "after", "before", "between", "into", "above", "below", "top", "and", "or",
  ]
  /// Before it: nobody is held to the exact number.
  static let roughly: Set<String> = [
    "about", "around", "nearly", "almost", "roughly", "approximately", "some", "circa", "close",
    "upto", "approx",
  ]
  /// Behind it: it is per something, so that another unit may be meant.
  static let rates: Set<String> = [
    "per", "a", "an", "each", "every", "daily", "weekly", "fortnightly", "monthly", "quarterly",
    "yearly", "annually",
  ]
  /// Before `from 18 to 25` it is an age or a time of day.
  static let spans: Set<String> = [
    "aged", "age", "ages", "grade", "grades", "open", "hours", "years", "levels", "days", "daily",
  ]
  /// Verbs whose object is what the key result counts.
  static let counting = OutcomeVerbWords.all.union(DirectionWords.all).union(ActivityWords.verbs)
    .union(ActivityWords.nounsToo).union([
      "acquire", "activate", "add", "certify", "convert", "enroll", "enrol", "hire", "host",
      "onboard", "open", "record", "recruit", "resolve", "score", "solve", "welcome",
    ])
}
