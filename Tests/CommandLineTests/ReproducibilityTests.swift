import Foundation
import GoalpostEmitters
import SnapshotSupport
import Testing

/// The same files and the same day give the same bytes, wherever and however.
@Suite struct ReproducibilityTests {
  static let formats = EmitterRegistry.emitters.map { ["report", "--format", $0.name] }
  static let commands = formats + [["status"], ["check", "--format", "json", "--notes"]]

  static let surroundings: [[String: String]] = [
    ["LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"],
    ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Los_Angeles"],
    ["LC_ALL": "C", "TZ": "Asia/Kathmandu", "LC_NUMERIC": "fr_FR.UTF-8"],
    ["LANG": "ja_JP.UTF-8", "TZ": "", "HOME": "/nowhere", "USER": "somebody", "COLUMNS": ""],
  ]

  /// The sample company in a folder of its own, its files made in one order or the other.
  private static func company(_ order: ([String]) -> [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = Repository.files(below: "samples/northwind", suffix: ".goals.yaml")
    for path in order(files) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try folder.write(try Repository.text(path), to: "one/\(name)")
    }
    return folder
  }

  private static func output(
    _ words: [String], in folder: URL, _ environment: [String: String] = [:]
  ) throws -> String {
    let result = try Program().run(words, in: folder, environment: environment)
    #expect(result.error.isEmpty)
    #expect(!result.output.isEmpty)
    return result.output
  }

  @Test(arguments: commands)
  func `neither locale nor time zone nor home has a say`(words: [String]) throws {
    let folder = try Self.company { $0 }
    let words = words + ["--as-of", "2026-11-20"]
    let expected = try Self.output(words, in: folder.url)
    for environment in Self.surroundings {
      let found = try Self.output(words, in: folder.url, environment)
      #expect(found == expected, "\(environment)")
    }
  }

  @Test(arguments: commands)
  func `neither the folder's path nor the order of its files has a say`(words: [String]) throws {
    let (first, second) = (try Self.company { $0 }, try Self.company { $0.reversed() })
    let words = words + ["--as-of", "2026-11-20"]
    let one = try Self.output(words, in: first.url)
    let other = try Self.output(words, in: second.url)
    #expect(one == other)
    #expect(!one.contains(first.url.path))
  }

  @Test(arguments: commands)
  func `the day of SOURCE_DATE_EPOCH is the day of --as-of, in UTC`(words: [String]) throws {
    let folder = try Self.company { $0 }
    let expected = try Self.output(words + ["--as-of", "2026-11-20"], in: folder.url)
    // The first and the last second of the day, seen from both ends of the world.
    for (seconds, zone) in [("1795132800", "Pacific/Kiritimati"), ("1795219199", "Etc/GMT+12")] {
      let found = try Self.output(
        words, in: folder.url, ["SOURCE_DATE_EPOCH": seconds, "TZ": zone])
      #expect(found == expected, "\(seconds)")
    }
    let dayAfter = try Self.output(words, in: folder.url, ["SOURCE_DATE_EPOCH": "1795219200"])
    #expect(words.first == "check" || dayAfter != expected)
  }
}
