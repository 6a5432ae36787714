/// Verbs of results. Behind "build and …" they are what the title is about.
enum OutcomeVerbWords {
  static let all: Set<String> = [
    "achieve", "attract", "become", "close", "earn", "expand", "gain", "generate", "hit", "improve",
    "keep", "land", "maintain", "make", "obtain", "reach", "receive", "retain", "save", "secure",
    "sell", "sign", "win",
  ]
}
