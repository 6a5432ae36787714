/// Words between which a number is an amount.
enum AmountWords {
  /// Before it: `by 30`, `from 9`, `under 5`.
  static let prepositions: Set<String> = [
    "by", "to", "from", "of", "under", "over", "than", "above", "below",
  ]
  /// Before it, after `at`: `at least 4`.
  static let bounds: Set<String> = ["least", "most"]
  /// Behind it: units and magnitudes that are no plain nouns.
  static let units: Set<String> = [
    "%", "percent", "percentage", "pp", "points", "point", "times", "hundred", "thousand",
    "million", "billion", "mn", "bn", "k", "dollars", "euros", "pounds", "yen", "cents", "kg", "km",
    "tonnes",
    "tons", "litres", "liters", "ms", "gb", "mb", "tb", "kwh", "mwh",
  ]
  /// Durations: behind `in` or `over` they say until when, not how much.
  static let durations: Set<String> = [
    "s", "sec", "second", "seconds", "minute", "minutes", "min", "mins", "h", "hr", "hour", "hours",
    "hrs", "day", "days",
    "week", "weeks", "month", "months", "quarter", "quarters", "year", "years", "decade", "decades",
  ]
  /// Before a duration that is a horizon: `within 18 months`.
  static let horizons: Set<String> = ["in", "within", "over", "for", "during", "after"]
  /// Before `under` or `over` they make a number an age: `children under 5`.
  static let aged: Set<String> = [
    "adults", "boys", "children", "girls", "kids", "men", "patients", "people", "pupils", "women",
    "workers",
  ]
  static let currencies: Set<String> = [
    "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "INR", "CNY", "SEK", "NOK", "DKK", "BRL",
    "ZAR", "KES", "NGN", "PLN", "CZK", "MXN", "SGD", "HKD", "NZD",
  ]
}
