/// Numbers as words. `one` is missing: it is an article more often than a number.
enum NumberWords {
  static let all: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}
