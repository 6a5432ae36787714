/// Where a rule comes from.
package enum RuleSource: Hashable, Sendable {
  /// One of the five articles that Goalpost started from, by number, with its words.
  case article(SeedArticle, words: String)
  /// The practice of teams with goals in git; the articles are silent.
  case practice
  /// The definition of the goal language.
  case language

  /// With the article's words.
  package var text: String {
    switch self {
    case .article(let article, let words): "\(article.rawValue) “\(words)” (\(article.title))"
    case .practice: "practice; the articles are silent"
    case .language: "the definition of the goal language"
    }
  }
}

/// The five articles on OKRs and KPIs that the rules come from.
package enum SeedArticle: String, CaseIterable, Sendable {
  case nulab = "000"
  case processDriven = "001"
  case devOKR = "002"
  case peopleStretch = "003"
  case bestway = "004"

  /// Its title, as a reader would look it up.
  package var title: String {
    switch self {
    case .nulab: "OKR vs KPI: What’s the difference, and which is better?"
    case .processDriven: "KPI vs. OKR: two acronyms that every leader should know"
    case .devOKR: "What are the Differences Between OKR and KPI?"
    case .peopleStretch: "The Difference Between OKR and KPIs"
    case .bestway: "OKRs and KPIs: a guide to choosing the right framework"
    }
  }
}
