import GoalpostReport

/// Above everything else, since it says what the rest is about.
enum PublicPartNote {
  static func html(_ report: Report) -> HTML {
    report.publicNote.map { "<p class=\"eyebrow\" id=\"_public\">\($0).</p>\n" } ?? ""
  }
}
