import GoalpostSource

/// The units that misspelt names probably mean. Each name is compared with those of all units, so it
/// is looked for once; `ModelLimits.suggestions` bounds how many names are.
struct UnitSuggestions {
  private var meant: [String: String?] = [:]
  /// Comparisons of one name with another, made so far.
  private(set) var comparisons = 0

  mutating func unit(meantBy name: String, among units: [String]) -> String? {
    if let known = meant[name] { return known }
    comparisons += units.count
    let nearest = SpellingSuggestion.nearest(to: name, among: units)
    meant[name] = .some(nearest)
    return nearest
  }
}
