import GoalpostSource

/// The units that misspelt names probably mean.
///
/// Each name is compared with those of all units, so that a large project whose every plan names a
/// unit that is not there would take the square of its size. So a name is looked for once, and no
/// more once a large number of units has been looked at: whoever has so many to mend learns nothing
/// from one more suggestion.
struct UnitSuggestions {
  /// Comparisons of one name with another, all told: less than a second of them.
  private let mostComparisons: Int
  private var meant: [String: String?] = [:]
  /// Made so far.
  private(set) var comparisons = 0

  init(mostComparisons: Int = 5_000_000) { self.mostComparisons = mostComparisons }

  mutating func unit(meantBy name: String, among units: [String]) -> String? {
    if let known = meant[name] { return known }
    guard comparisons + units.count <= mostComparisons else { return nil }
    comparisons += units.count
    let nearest = SpellingSuggestion.nearest(to: name, among: units)
    meant[name] = .some(nearest)
    return nearest
  }
}
