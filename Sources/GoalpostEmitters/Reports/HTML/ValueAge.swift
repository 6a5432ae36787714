import GoalpostReport

/// How old a value is; in bold where it is older than its cadence allows.
enum ValueAge {
  /// - Parameter days: from the day of the value to that of the report.
  static func html(_ day: ReportDay, _ days: Int?, isOld: Bool) -> HTML {
    let ago: HTML =
      switch days {
      case nil, 0?: ""
      case 1?: ", 1 day ago"
      case let days?: ", \(days) days ago"
      }
    let text: HTML = "as of \(day.spelledOut)\(ago)"
    return isOld ? "<b>\(text)</b>" : text
  }

  static func html(note: String) -> HTML { "<b>\(note)</b>" }
}
