import GoalpostSource

/// The word lists that titles are read by, whichever rule asks. What is built in stands in
/// GoalpostRules; what a list is for stands here, since the configuration's fields are made of it.
package enum TitleList: String, CaseIterable, Sendable {
  case units, durations, currencies, numbers, multipliers, idioms, rates, ages, months, labels
  case spans, plurals, singulars, openers, verbs

  package var declaration: WordList {
    switch self {
    case .units:
      list("what stands behind an amount, and is no plural noun", ["percent", "million", "kg"])
    case .durations:
      list(
        "spans of time, which behind `in` or `within` are no amounts",
        ["minutes", "weeks", "quarters"])
    case .currencies:
      list("codes of currencies beside an amount", ["USD", "EUR"], .asWritten)
    case .numbers:
      list("numbers as words", ["two: 2", "twelve: 12"], .numbered)
    case .multipliers:
      list("verbs that say how many times as much", ["double: 2", "triple: 3"], .numbered)
    case .idioms:
      list("words that make a multiplier before them no amount", ["down", "standards", "click"])
    case .rates:
      list("words behind an amount that make it one per something", ["per", "daily", "weekly"])
    case .ages:
      list("who may be under or over an age", ["children", "patients", "workers"])
    case .months:
      list("months, beside which a number is a day", ["january", "oct"])
    case .labels:
      list("what a number behind it names and does not count", ["level", "phase", "version"])
    case .spans:
      list("words before `from 8 to 10` that make it an age or a time", ["aged", "grades", "open"])
    case .plurals:
      list("plural nouns that do not end in `s`", ["people", "children", "staff"])
    case .singulars:
      list("nouns that end in `s` and are no plurals", ["news", "devops", "analytics"])
    case .openers:
      list("what may stand before the verb that opens a title", ["successfully", "we", "to"])
    case .verbs:
      list("verbs of results, which may be followed by a number", ["win", "reach", "retain"])
    }
  }

  private func list(
    _ summary: String, _ samples: [String], _ form: WordList.Form = .words(upTo: 1)
  ) -> WordList {
    WordList(rawValue, summary, samples: samples, form: form)
  }
}
