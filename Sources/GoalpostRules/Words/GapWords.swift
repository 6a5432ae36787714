/// What stands in a title where something has still to be filled in.
enum GapWords {
  /// A gap wherever they stand.
  static let anywhere: Set<String> = [
    "$X", "$XX", "$XXX", "€X", "€XX", "£X", "£XX", "X%", "XX%", "XXX%", "x%", "xx%", "N%", "$N",
    "_N_", "_X_", "??", "???", "??%", "?%", "$??", "$?", "TBD", "__", "___", "____",
  ]
  /// Also names and numerals (`Super Bowl XX`): a gap where no name stands before.
  static let numerals: Set<String> = ["XX", "XXX"]
  /// Also abbreviations of other things: a gap at the end of a clause.
  static let atEnd: Set<String> = ["TBA", "TBC"]
  /// Both ends of `from X to Y`.
  static let ends: Set<String> = [
    "X", "Y", "N", "X%", "Y%", "$X", "$Y", "XX", "YY", "XX%", "YY%", "$XX", "$YY",
  ]
  /// Behind `to be`, as a clause of its own.
  static let pending: Set<String> = [
    "defined", "determined", "decided", "confirmed", "announced", "agreed",
  ]
  /// Before `to be defined` it is an amount that has still to be found.
  static let leadIns: Set<String> = ["target", "goal", "number", "value", "is", "to", "by", "from"]
}
