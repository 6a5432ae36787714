import GoalpostSource
import Testing

@testable import GoalpostEmitters
@testable import GoalpostReport

/// What changed, for people at a terminal.
@Suite struct TextDiffEmitterTests {
  private static func lines(_ changes: ChangeReport) -> [String] {
    TextDiffEmitter.emit(changes, colour: .plain).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func `news come first, then the goalposts, each in its columns`() {
    #expect(
      TextDiffEmitter.emit(ChangeExample.report(), colour: .plain) == """
          ✓ marketing/authority/ctr  passed the checkpoint of 2026-11-15: 2.7% of 2.6%  0.31 → 0.57
          ■ marketing/returns        is beyond its threshold: 16 of at most 12

        goalposts moved: 2 looser, 0 tighter          plan score 0.55 → 0.71 (0.58 under the \
        old targets)
          marketing/authority/ctr      target 3.5% → 3.0%                         looser     \
        0.57 → 0.89       no amendment
          marketing/authority/signups  target 900 → 800                           looser     \
        0.50 → 0.56       amended 2026-11-16 by Maria Lopez
          marketing/authority          weight none → 2                            neutral    \
        plan 0.70 → 0.71
          marketing/authority/old      Old                                        removed    \
                          no amendment
          marketing/authority/new      New                                        added      0.10
          marketing/authority          Ada → Bob                                  re-owned
          marketing/authority/ctr      1 new check-in, latest 2.7% on 2026-11-16             \
        0.31 → 0.57
          marketing/authority/ctr      check-in of 2026-11-16 2.5% → gone         rewritten  \
                          no amendment
          marketing/authority/ctr      baseline 2.0% → 2%                         cosmetic
          reason for authority/signups target: The fair was called off.

        3 changes without an amendment, 1 goal removed, 1 goal added, 1 goal with a new owner, \
        1 check-in rewritten, 1 new check-in, 1 neutral change, 1 change of spelling or \
        wording, 1 amendment
        main (2f1c3a4) → the working tree, as of 2026-11-16

        """)
  }

  @Test func `several plans have a heading each`() {
    var report = ChangeExample.report()
    var other = report.plans[0]
    other.heading = "Shop, 2026-Q4"
    other.kind = .removed
    report.plans.append(other)
    let lines = Self.lines(report)
    #expect(lines.contains("goalposts moved: 2 looser, 0 tighter"))
    #expect(
      lines.contains(
        "Content marketing, 2026-Q4     plan score 0.55 → 0.71 (0.58 under the old targets)"))
    #expect(lines.contains { $0.hasPrefix("Shop, 2026-Q4 (removed)") })
  }

  @Test func `nothing is said to have changed where nothing has`() {
    let none = ChangeReport(asOf: ChangeExample.day, base: "main (2f1c3a4)", head: "HEAD")
    #expect(
      Self.lines(none) == [
        "nothing changed in meaning", "main (2f1c3a4) → HEAD, as of 2026-11-16", "",
      ])
  }

  @Test(arguments: HostileText.all)
  func `no text steers the terminal or leaves its line`(text: String) {
    let clean = Self.lines(ChangeExample.poisoned(with: "plain"))
    let lines = Self.lines(ChangeExample.poisoned(with: text))
    #expect(lines.count == clean.count)
    for line in lines { #expect(line == line.withVisibleControls) }
  }

  @Test func `a missing amendment is seen in colour, and colour changes no text`() {
    let painted = TextDiffEmitter.emit(ChangeExample.report(), colour: .ansi)
    #expect(painted.contains("\u{1B}[1;31mno amendment\u{1B}[0m"))
    let bare = painted.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == TextDiffEmitter.emit(ChangeExample.report(), colour: .plain))
  }
}
