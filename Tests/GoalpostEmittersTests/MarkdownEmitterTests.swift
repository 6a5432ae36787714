import Testing

@testable import GoalpostEmitters
@testable import GoalpostReport

@Suite("The Markdown review")
struct MarkdownEmitterTests {
  @Test(arguments: [
    ("thanks @octocat", "thanks @<!-- -->octocat"),
    ("fixes #12", "fixes #<!-- -->12"),
    ("C# and # too", "C\\# and \\# too"),
    ("see GH-13", "see GH-<!-- -->13"),
    ("https://e.example", "https:<!-- -->//e.example"),
    ("www.e.example", "www<!-- -->.e.example"),
    ("shipped :tada:", "shipped :<!-- -->tada:"),
    (":100", "\\:<!-- -->100"),
    ("from 8:15:30 to 9:00", "from 8:15:30 to 9:00"),
    ("::error::lost", "\\::<!-- -->error::<!-- -->lost"),
    (" \u{301}x", "\u{301}x"),
    ("one\n \u{301}", "one<br>\u{301}"),
    ("a | b", "a \\| b"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("`x` *y* _z_ [l](u)", "\\`x\\` \\*y\\* \\_z\\_ \\[l\\](u)"),
    ("- item", "\\- item"),
    ("1. item", "1\\. item"),
    ("0.53", "0.53"),
    ("-3", "-3"),
    ("one\n\n  \ntwo", "one<br>two"),
    ("\u{202E}x", "&lt;U+202E&gt;x"),
    (" ", "–"),
    ("$5", "<span>$</span>5"),
  ])
  func `text loses what GitHub would read into it`(text: String, expected: String) {
    #expect(Markdown(text).text == expected)
  }

  @Test(arguments: HostileText.all)
  func `no text leaves its line or its cell`(text: String) throws {
    let report = try OrchardProject.report()
    let clean = shape(MarkdownEmitter.emit(report.poisonedThroughout(with: "plain")))
    #expect(shape(MarkdownEmitter.emit(report.poisonedThroughout(with: text))) == clean)
  }

  /// What each line begins as, and how many cells it has.
  private func shape(_ document: String) -> [String] {
    document.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var borders = 0
      var previous: Unicode.Scalar = " "
      for scalar in line.unicodeScalars {
        if scalar == "|", previous != "\\" { borders += 1 }
        previous = previous == "\\" && scalar == "\\" ? " " : scalar
      }
      let start = line.drop(while: \.isWhitespace)
      let block = ["#", "- ", "| ", "1. ", "---", ">", "==", "+ ", "```"].first {
        start.hasPrefix($0)
      }
      return "\(block ?? "text") \(borders)"
    }
  }

  @Test func `opens with the answer, then trust, then at most five exceptions`() throws {
    let lines = MarkdownEmitter.emit(try OrchardProject.report())
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "# Old Orchard")
    #expect(lines[2].hasPrefix("**Week 8 of 13: 0."))
    #expect(lines[4].hasPrefix("Over all 2 running plans: 4 of 5 key results measured"))
    let exceptions = lines.filter { $0.hasPrefix("1. ") }
    #expect((1...5).contains(exceptions.count))
  }

  @Test func `the bar shows progress, checkpoints, projection and what is expected`() {
    let day = ReportDay(iso: "2026-10-31", spelledOut: "31 October 2026")
    let amount = Amount(decimal: "1", text: "1")
    func mark(_ permille: Int, _ isReached: Bool) -> CheckpointMark {
      CheckpointMark(
        day: day, amount: amount, permille: permille, title: nil, isPassed: true,
        isReached: isReached)
    }
    let bar = MarkdownBar.bar(
      progress: 500, projection: 750, expected: 600, marks: [mark(250, true), mark(1000, false)])
    #expect(bar.text == "`█████●████▒▒│▒▒▒░░░░○`")
  }

  @Test func `tells amendments, waivers, notes, the retrospective and breaches in full`() throws {
    let text = MarkdownEmitter.emit(try OrchardProject.report())
    for part in [
      "| 2 November 2026 | More rows are picked before the frost | target | 70% → 60% | looser "
        + "| external | Hail took the upper rows. | Rosa |",
      "| missing-baseline | Students come back to pick | We counted by hand | 31 December 2026 |",
      "| 16 November 2026 | More rows are picked before the frost | 44% | 0.8 | Dry week | Ivo |",
      "### Retrospective, 18 November 2026", "Learned:\n\n- Call in August.",
      "| Students come back to pick | modify | Nobody counts them |",
      "| open, answered | Apples lost to wind | Old Orchard | Rosa | 9 November 2026 |",
      "| ■ breached | Apples lost to wind | 4.5% | 2% | 4% | better | 0.44 |",
      "| (44% − 20%) / (60% − 20%) = 0.60 |",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
