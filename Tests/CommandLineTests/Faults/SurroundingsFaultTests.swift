import Foundation
import SnapshotSupport
import Testing

/// A machine that is short of something, or whose clock is somewhere else.
@Suite struct SurroundingsFaultTests {
  private static let plan = Repository.url("samples/first-plan")

  private static let shortages = [
    ("ulimit -n 8", "error: too few files may be open at once\nhelp: raise the limit,"),
    (littleMemory, "error: too little memory may be used\nhelp: raise the limit,"),
    ("rmdir \"$PWD\"", "error: the working directory is gone, or may not be looked at\nhelp: "),
  ].filter { !Sanitizer.isBetween || $0.0 != littleMemory }

  /// A sanitizer needs more before the program begins.
  private static let littleMemory = "ulimit -v 900000"

  @Test(arguments: shortages)
  func `what is missing is told before anything is begun`(
    script: String, message: String
  ) throws {
    #if os(Linux)
      let folder = try TemporaryFolder()
      for words in [["check"], ["report", "-o", "a.md"], ["status"], ["diff"]] {
        try FileManager.default.createDirectory(
          at: folder.url.appending(path: "here"), withIntermediateDirectories: true)
        let result = try Program().run(
          script: "cd here; \(script); exec \"$0\" \"$@\"", words, in: folder.url)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix(message), "\(result.error)")
      }
      #expect(try folder.names().allSatisfy { $0 == "here" })
    #endif
  }

  @Test(
    .enabled(if: !Sanitizer.isBetween, "the environment has the sanitizer's options"),
    arguments: [["check"], ["report", "-f", "html"], ["status"]])
  func `an empty environment makes no difference`(words: [String]) throws {
    let words = words + ["--as-of", "2026-11-20"]
    let usual = try Program().run(words, in: Self.plan)
    let bare = try Program().run(
      script: "exec env -i \"$0\" \"$@\"", words, in: Self.plan)
    #expect(bare.status == usual.status)
    #expect(bare.output == usual.output)
    #expect(bare.error == usual.error)
  }

  @Test(arguments: [
    ["TERM": "nonsense"], ["LC_ALL": "xx_YY.none"], ["TZ": "nonsense"], ["TZ": ":/dev/null"],
    ["HOME": "/nowhere"], ["COLUMNS": "-5"], ["COLUMNS": "99999999999999999999"],
  ])
  func `odd settings make no difference`(environment: [String: String]) throws {
    let words = ["status", "--as-of", "2026-11-20"]
    let usual = try Program().run(words, in: Self.plan)
    let odd = try Program().run(words, in: Self.plan, environment: environment)
    #expect(odd.output == usual.output)
    #expect(odd.error == usual.error)
  }

  @Test(
    .enabled(if: FaultInjector.isThere, "\(FaultInjector.why)"),
    arguments: [
      (-1, "31 December 1969"), (-86_401, "30 December 1969"), (2_147_483_648, "19 January 2038"),
      (253_402_300_799, "31 December 9999"), (-62_135_596_800, "1 January 1\n"),
    ])
  func `the clock may stand anywhere in the calendar`(seconds: Int, day: String) throws {
    let result = try Program().run(
      ["status"], in: Self.plan, environment: FaultInjector.environment(clock: seconds))
    #expect(result.status == 0)
    #expect(result.output.prefix(100).contains(day), "\(result.output.prefix(100))")
  }

  @Test(
    .enabled(if: FaultInjector.isThere, "\(FaultInjector.why)"),
    arguments: [253_402_300_800, -62_135_596_801])
  func `a clock beyond the calendar is told`(seconds: Int) throws {
    let result = try Program().run(
      ["check"], in: Self.plan, environment: FaultInjector.environment(clock: seconds))
    #expect(result.status == 2)
    #expect(
      result.error == """
        error: the clock of this machine stands outside of the calendar, which goes from \
        0001-01-01 to 9999-12-31
        help: set it, or name the day with `--as-of`

        """)
  }

  @Test(arguments: [
    "253402300800", "-62135596801", "9223372036854775807", "-9223372036854775808", "1e9", " 5",
    "99999999999999999999",
  ])
  func `a day of SOURCE_DATE_EPOCH that is none is told`(epoch: String) throws {
    let result = try Program().run(
      ["check"], in: Self.plan, environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("error: SOURCE_DATE_EPOCH is `\(epoch)`, "))
    #expect(result.error.hasSuffix("\nhelp: set it or unset it\n"))
  }

  @Test(arguments: ["0001-01-01", "9999-12-31"])
  func `every command works on the first and the last day`(day: String) throws {
    let formats = ["markdown", "html", "csv", "json"].map { ["report", "--format", $0] }
    for words in formats + [["check", "--notes"], ["status"]] {
      let result = try Program().run(words + ["--as-of", day], in: Self.plan)
      #expect([0, 1].contains(result.status), "\(words)")
      #expect(result.error.isEmpty)
      #expect(!result.output.isEmpty)
    }
  }

  @Test(arguments: ["0000-12-31", "10000-01-01", "-0001-01-01", "2026-02-30"])
  func `a day that is none is told`(day: String) throws {
    let result = try Program().run(["status", "--as-of=\(day)"], in: Self.plan)
    #expect(result.status == 2)
    #expect(
      result.error == """
        error: `--as-of \(day)` is not a day
        help: write it like `2026-11-20`

        """)
  }
}
