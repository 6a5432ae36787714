/// What is wrong with one generated plan in fifty: the faults that people make, in turn.
enum GeneratedFault: CaseIterable {
  case misspeltKey, unquotedColon, unknownParent, targetInWords, repeatedID, missingBaseline
  case missingThreshold, checkInsOutOfOrder

  /// Of every fifty plans the eighteenth, so that a single plan has none.
  init?(ofPlan index: Int) {
    let (round, place) = index.quotientAndRemainder(dividingBy: 50)
    guard place == 17 else { return nil }
    self = Self.allCases[round % Self.allCases.count]
  }

  /// The text with this fault at the first place that it fits.
  func planted(in text: String) -> String {
    let (sound, faulty) = edit
    return text.replacing(sound, with: faulty, maxReplacements: 1)
  }

  private var edit: (sound: String, faulty: String) {
    switch self {
    case .misspeltKey: ("baseline: ", "basline: ")
    case .unquotedColon: ("title: More", "title: Customers: more")
    case .unknownParent: ("parent: team-", "parent: taem-")
    case .targetInWords: ("value: ", "value: about ")
    case .repeatedID: ("id: result-1", "id: result-0")
    case .missingBaseline: ("        baseline: ", "        # baseline: ")
    case .missingThreshold: ("    threshold: ", "    # threshold: ")
    case .checkInsOutOfOrder: ("{date: 2026-10-12", "{date: 2026-10-26")
    }
  }
}
