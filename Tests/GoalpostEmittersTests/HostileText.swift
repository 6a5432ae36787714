import Invariants

@testable import GoalpostReport

/// Texts that try to do something to the reader of a document.
enum HostileText {
  static let all: [String] = [
    "=HYPERLINK(\"https://evil.example\",\"open\")", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1",
    "\r=1+1", "＝1+1",
    "thanks @octocat and @org/team, fixes #12, GH-13, org/repo#14",
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!-- <script>",
    "\" onmouseover=\"alert(1)", "' style='x", "&lt;b&gt; &amp; ]]>",
    "a | b | c", "| --- |", "`code` ``` fence", "[text](javascript:alert(1))",
    "![x](http://e.example)",
    "https://evil.example www.evil.example me@evil.example ftp://evil.example",
    "**bold** _it_ ~~gone~~ # head", "# heading", "- item", "1. item", "---", "> quote", "$x$ $y$",
    "two\nlines\r\nand a third", "\n\n# after a blank line\n| a | b |\n",
    "\u{202E}drowssap\u{202C} \u{200B}zero \u{7} bell \u{1B}[31mred \u{E0041}\u{E007F} \u{2028}",
    "<\u{338}b>, \"\u{301},\u{301}\r\n\u{301} |\u{338} &\u{301} @\u{301}me",
    "no\u{FFFE} character at\u{1FFFE} all", "שלום עולם, مرحبا", "👩🏽‍🌾 picks 🍎",
    String(repeating: "long ", count: 60), " ", "'", "\"", "\\",
  ]
}

extension Report {
  /// With one text in every place that somebody else's text can reach, of what the report has none
  /// too.
  func poisonedThroughout(with text: String) -> Report {
    var report = poisoned(with: text)
    let points = report.plans.compactMap { plan in
      plan.cycle.map {
        UnitTrend.Point(anchor: plan.anchor, cycle: $0, standing: plan.standing)
      }
    }
    let chart = report.plans.first?.objectives.first?.keyResults.first?.charted?.chart
    report.rollUps.trends = [
      UnitTrend(unit: text, name: text, weeks: 13, points: points, chart: chart)
    ]
    report.faults.faults = [
      .init(
        severity: "error", rule: "unknown-key", message: text,
        place: Place(path: text, line: 1), subject: text)
    ]
    return report
  }
}
