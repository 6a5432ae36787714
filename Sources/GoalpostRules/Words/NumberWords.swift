import GoalpostModel

/// Numbers as words. `one` is missing: it is an article more often than a number.
enum NumberWords {
  static let values: [String: Rational] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]
  static let all = Set(values.keys)
}
