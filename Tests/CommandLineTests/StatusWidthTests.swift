import Foundation
import GoalpostEmitters
import SnapshotSupport
import Testing

/// What the surroundings of a terminal make of the view.
@Suite struct StatusWidthTests {
  private static func status(_ environment: [String: String], _ words: [String] = []) throws
    -> String
  {
    let folder = Repository.url("samples/first-plan")
    // Run elsewhere: the program's streams are files in its working directory.
    let home = try TemporaryFolder()
    let words = ["status", folder.path, "--as-of", "2026-11-20"] + words
    return try Program().run(words, in: home.url, environment: environment).output
  }

  @Test(arguments: [40, 80, 120])
  func `COLUMNS says how wide the view is`(columns: Int) throws {
    let text = try Self.status(["COLUMNS": "\(columns)"])
    let rule = try #require(text.split(separator: "\n").first { $0.contains("──") })
    #expect(String(rule).terminalWidth == columns)
  }

  @Test(arguments: ["", "0", "-5", "wide"])
  func `without a width that can be used it is 80`(columns: String) throws {
    #expect(try Self.status(["COLUMNS": columns]) == Self.status([:]))
    #expect(try Self.status([:]) == Self.status(["COLUMNS": "80"]))
  }

  @Test func `a dumb terminal gets no signs of ours beyond ASCII, and no colours`() throws {
    let text = try Self.status(["TERM": "dumb"])
    #expect(!text.contains("█"))
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("Needs you ---"))
  }

  @Test func `colours come when they are asked for, and not into a pipe`() throws {
    #expect(try !Self.status(["TERM": "xterm-256color"]).contains("\u{1B}"))
    #expect(try Self.status([:], ["--color", "always"]).contains("\u{1B}[1m"))
    #expect(try Self.status(["FORCE_COLOR": "1"]).contains("\u{1B}[1m"))
    #expect(try !Self.status(["FORCE_COLOR": "1", "NO_COLOR": "1"]).contains("\u{1B}"))
  }
}
