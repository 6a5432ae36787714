import Testing

@testable import GoalpostEmitters
@testable import GoalpostReport

/// What changed, as a comment on a pull request.
@Suite struct MarkdownDiffEmitterTests {
  @Test func `the headline is a sentence, and every change a row`() {
    let text = MarkdownDiffEmitter.emit(ChangeExample.report(), colour: .plain)
    #expect(text.hasPrefix("## Goalposts moved: 2 looser, 0 tighter\n"))
    #expect(
      text.contains(
        """
        | marketing/authority/ctr | target 3.5% → 3.0% | looser | 0.57 → 0.89 | **no amendment** |

        """))
    #expect(text.contains("- ✓ **A title** passed the checkpoint of 2026-11-15: 2.7% of 2.6%"))
    #expect(text.hasSuffix("as of 2026-11-16</sub>\n"))
  }

  @Test(arguments: HostileText.all)
  func `no text leaves its line or its cell, mentions or links`(text: String) {
    let page = MarkdownDiffEmitter.emit(ChangeExample.poisoned(with: text), colour: .plain)
    let clean = MarkdownDiffEmitter.emit(ChangeExample.poisoned(with: "plain"), colour: .plain)
    #expect(page.split(separator: "\n").count == clean.split(separator: "\n").count)
    for (line, other) in zip(page.split(separator: "\n"), clean.split(separator: "\n")) {
      #expect(borders(line) == borders(other))
    }
    #expect(!page.contains("@octocat"))
    #expect(!page.contains("https://"))
    #expect(!page.contains("<script"))
  }

  /// The bars that are not escaped.
  private func borders(_ line: Substring) -> Int {
    line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
  }

  @Test(arguments: [700, 1_000, 1_200, 1_500, 2_000])
  func `a page that would be too long ends at a row's border and says so`(limit: Int) {
    let whole = MarkdownDiffEmitter.emit(ChangeExample.report(), within: 100_000)
    let cut = MarkdownDiffEmitter.emit(ChangeExample.report(), within: limit)
    #expect(cut.utf16.count <= limit)
    guard cut != whole else { return }
    #expect(cut.contains("did not fit; `goalpost diff` shows everything."))
    let known = Set(whole.split(separator: "\n"))
    let strangers = cut.split(separator: "\n").filter { !known.contains($0) }
    #expect(strangers.count == 1)
  }

  @Test func `thousands of rows stay within what code hosts take`() {
    var report = ChangeExample.report()
    report.plans[0].fields = Array(repeating: report.plans[0].fields[0], count: 5_000)
    let page = MarkdownDiffEmitter.emit(report, colour: .plain)
    #expect(page.utf16.count <= 65_536)
    #expect(page.utf16.count > 64_000)
    #expect(page.contains("more rows did not fit"))
  }
}
