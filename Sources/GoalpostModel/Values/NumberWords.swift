/// Numbers that are written in letters.
enum NumberWords {
  /// `ten`, `twenty-four`, in any case; nil for other words.
  static func value(of word: Substring) -> Int? {
    let parts = word.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, let value = values[String(first)] else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? value : nil }
    guard 20...90 ~= value, let units = values[String(parts[1])], 1...9 ~= units
    else { return nil }
    return value + units
  }

  private static let values = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000,
  ]
}
