/// Words after which a number counts what is known already and asks for nothing: `our 3 sites`.
enum DeterminerWords {
  static let all: Set<String> = [
    "the", "our", "all", "these", "those", "both", "next", "every", "each", "their", "your", "its",
    "last", "past", "first", "coming", "existing", "current", "remaining", "other",
  ]
}
