import Foundation
import Testing

/// CSV files of readings that are named or filled to do harm.
@Suite(.timeLimit(.minutes(15))) struct HostileReadingsTests {
  private static func plan(naming path: String, _ count: Int = 1) -> String {
    HostilePlan.kpis(count) {
      "{id: k\($0), title: Kpi \($0), target: 5, "
        + "readings: {csv: \"\(path)\", date: Week, value: CTR}}"
    }
  }

  private static func check(
    _ path: String, _ count: Int = 1, _ make: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> BoundedProgram.Result {
    let folder = try TemporaryFolder()
    try folder.write("goalpost: 1\n", to: "project/.goalpost.yaml")
    try folder.write("Week,CTR\n2026-10-05,secret\n", to: "outside/x.csv")
    try folder.write("Week,CTR\n2026-10-05,secret\n", to: "project/s.txt")
    try folder.write(plan(naming: path, count), to: "project/ferry.goals.yaml")
    try make(folder)
    return try BoundedProgram.run(
      ["check", "--as-of", "2026-11-20"], in: folder.url.appending(path: "project"))
  }

  @Test(arguments: [
    ("../outside/x.csv", "lies outside of the project"),
    ("a/../../outside/x.csv", "lies outside of the project"),
    ("./.././outside/x.csv", "lies outside of the project"),
    ("/etc/x.csv", "does not begin at the goal file"),
    ("C:/x.csv", "does not begin at the goal file"),
    ("file:///etc/x.csv", "there is no file"),
    ("%2e%2e/outside/x.csv", "there is no file"),
    ("..\\\\outside\\\\x.csv", "holds a backslash"),
    ("/dev/zero", "does not begin at the goal file"),
    ("../outside/x.csv/", "is not a CSV file"),
    ("\\u0000.csv", "there is no file"),
    ("s.txt\\u0000.csv", "there is no file"),
  ])
  func `a path does not leave the project`(path: String, said: String) throws {
    let result = try Self.check(path)
    #expect(result.status == 1)
    #expect(result.output.contains(said), "\(result.output)")
    #expect(!result.output.contains("secret"))
  }

  @Test(arguments: ["x.csv -> ../outside/x.csv", "x.csv -> /dev/zero", "d -> ../outside"])
  func `a link does not leave the project`(link: String) throws {
    let ends = link.components(separatedBy: " -> ")
    let result = try Self.check(ends[0] == "d" ? "d/x.csv" : "x.csv") { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.url.appending(path: "project/" + ends[0]).path,
        withDestinationPath: ends[1])
    }
    #expect(result.status == 1)
    #expect(
      result.output.contains("is a link that leads out of the project's CSV files")
        || result.output.contains("is not a file"), "\(result.output)")
    #expect(!result.output.contains("secret"))
  }

  @Test func `neither a pipe nor a folder is waited for`() throws {
    let pipe = try Self.check("x.csv") {
      #expect(mkfifo($0.url.appending(path: "project/x.csv").path, 0o644) == 0)
    }
    let folder = try Self.check("x.csv") { try $0.write("", to: "project/x.csv/readme") }
    for result in [pipe, folder] {
      #expect(result.status == 1)
      #expect(result.output.contains("`x.csv` is not a file"), "\(result.output)")
    }
  }

  struct Table: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What the output has to say.
    let said: String
    let text: @Sendable () -> String

    init(_ name: String, says said: String, _ text: @escaping @Sendable () -> String) {
      testDescription = name
      self.said = said
      self.text = text
    }
  }

  private static let tables: [Table] = [
    .init("a cell of a megabyte", says: "a quantity has at most 300 characters") {
      "Week,CTR\n2026-10-05," + HostilePlan.repeated("x", 1_000_000)
    },
    .init("digits", says: "a quantity has at most 300 characters") {
      "Week,CTR\n2026-10-05," + HostilePlan.repeated("7", 1_000_000)
    },
    .init("columns", says: "more than 1000 columns") {
      "Week,CTR" + HostilePlan.repeated(",a", 50_000) + "\n"
    },
    .init("cells", says: "more than 100000 cells") {
      "Week,CTR\n" + HostilePlan.repeated("2026-10-05,1\n", 60_000)
    },
    .init("open quotes", says: "behind the closing quote of a cell") {
      "Week,CTR\n" + HostilePlan.repeated("\"2026-10-05,1\n", 50_000)
    },
    .init("ragged rows", says: "but the header has 2 cells") {
      "Week,CTR\n" + HostilePlan.repeated("1,2,3\n", 20_000)
    },
    .init("control characters", says: "not-utf8") { HostilePlan.repeated("\u{0}", 500_000) },
    .init("marks on one letter", says: "has no column `CTR`") {
      "Week,a" + HostilePlan.repeated("\u{301}\u{316}", 100_000) + "\n"
    },
    .init("5 MiB", says: "more than 4194304 bytes") {
      "Week,CTR\n" + HostilePlan.repeated("\n", 5 << 20)
    },
  ]

  @Test(arguments: tables)
  func `a table costs little, and is told what to mend`(table: Table) throws {
    let result = try Self.check("x.csv") { try $0.write(table.text(), to: "project/x.csv") }
    #expect(result.status == 1)
    #expect(result.output.contains(table.said), "\(result.output.prefix(2_000))")
    #expect(result.output.utf8.count < 100_000)
  }

  @Test func `a table that thousands of KPIs name is read so often as a file may have values`()
    throws
  {
    let rows = (0..<2_000).map { "2026-10-\(10 + $0 % 20),\($0)\n" }.joined()
    let result = try Self.check("x.csv", 1_000) {
      try $0.write("Week,CTR\n" + rows, to: "project/x.csv")
    }
    #expect(result.status == 1)
    #expect(result.output.contains("takes more than 100000 readings from CSV files"))
  }
}
