/// Counts of attention: they grow whether or not anything gets better.
enum VanityWords {
  private static let counts: Set<String> = [
    "followers", "likes", "impressions", "pageviews", "page-views", "downloads", "sign-ups",
    "signups", "hits", "mentions", "shares", "subscribers", "views", "clicks",
  ]

  /// Two words that count attention together.
  private static let pairs: Set<String> = ["page views", "registered users", "sign ups"]

  /// One of them, and the word behind it: `follower count`.
  private static let singular: Set<String> = [
    "follower", "like", "impression", "download", "subscriber", "view", "click",
  ]
  private static let counting: Set<String> = ["count", "counts", "numbers"]

  /// People may also come on foot: only beside a word of the web.
  private static let comings: Set<String> = ["visits", "visitors", "sessions"]
  private static let web: Set<String> = [
    "website", "websites", "site", "web", "page", "homepage", "blog", "online", "app", "unique",
    "portal", "landing", "internet", "digital", "organic", "webshop", "microsite", "url",
  ]

  /// Titles with one of these speak of what comes of the attention.
  private static let silencing: Set<String> = [
    "rate", "rates", "ratio", "ratios", "conversion", "conversions", "cost", "costs", "per", "time",
    "retention", "paid", "paying", "churn", "market",
  ]

  /// The first such count of a title, in lower case.
  ///
  /// - Parameter added: what the project adds to each of the rule's lists.
  static func first(in title: TitleWords, also added: (String) -> AddedWords) -> String? {
    let (more, results) = (added("words"), added("results"))
    let (online, onFoot) = (added("online"), added("on_foot"))
    let words = title.words.map(\.lowercased)
    let isShareOf = words.indices.contains { words[$0] == "share" && title.after($0) == "of" }
    guard !isShareOf, !words.contains(where: { silencing.contains($0) || results.contains($0) })
    else { return nil }
    let isOnline = words.contains { web.contains($0) || online.contains($0) }
    for (index, word) in words.enumerated() {
      if let next = title.after(index) {
        let pair = "\(word) \(next)"
        if pairs.contains(pair) || more.contains(pair)
          || singular.contains(word) && counting.contains(next)
        {
          return pair
        }
      }
      if counts.contains(word) || more.contains(word) { return word }
      if isOnline, comings.contains(word) || onFoot.contains(word) { return word }
    }
    return nil
  }
}
