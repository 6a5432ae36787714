/// The chapters of the catalogue, in its order.
package enum RuleGroup: String, CaseIterable, Sendable {
  case language = "Language"
  case structure = "Structure"
  case objectives = "Objectives"
  case keyResults = "Key results"
  case ownership = "Ownership"
  case timing = "Timing"
  case kpis = "KPIs"
  case cascade = "Cascade"
  case history = "History"
  case waivers = "Waivers"

  /// Faults of the language make a plan unreadable; the others are judgements on its goals, which
  /// a waiver or the configuration may overrule.
  package var canBeWaived: Bool { self != .language }
}
