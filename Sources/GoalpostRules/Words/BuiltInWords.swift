import GoalpostModel

extension TitleList {
  /// The words that come along: one file of data each.
  package var builtIn: Set<String> {
    switch self {
    case .units: AmountWords.units
    case .durations: AmountWords.durations
    case .currencies: AmountWords.currencies
    case .numbers: NumberWords.all
    case .multipliers: MultiplierWords.all
    case .idioms: MultiplierWords.idioms
    case .rates: ScopeWords.rates
    case .ages: AmountWords.aged
    case .months: MonthWords.all
    case .labels: LabelWords.all
    case .spans: ScopeWords.spans
    case .plurals: PluralWords.irregular
    case .singulars: PluralWords.singular
    case .openers: OpeningWords.fillers
    case .verbs: OutcomeVerbWords.all
    }
  }

  /// What the words of a list of numbers stand for.
  package var builtInValues: [String: Rational] {
    switch self {
    case .numbers: NumberWords.values
    case .multipliers: MultiplierWords.factors
    default: [:]
    }
  }
}
