/// Verbs that leave things as they are.
enum MaintenanceWords {
  static let verbs: Set<String> = [
    "maintain", "sustain", "preserve", "continue", "keep", "remain", "stay",
  ]
}
