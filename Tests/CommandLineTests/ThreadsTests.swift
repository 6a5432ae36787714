import SnapshotSupport
import Testing

@Suite struct ThreadsTests {
  /// Samples and fixtures as one project: enough for several threads.
  private static func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for root in ["samples", "Tests/Fixtures"] {
      for path in Repository.files(below: root, suffix: ".goals.yaml")
      where !path.contains("hostile") {
        try folder.write(try Repository.text(path), to: path)
      }
    }
    return folder
  }

  @Test(arguments: [["check", "--format", "json"], ["report", "--format", "csv"]])
  func `any number of threads prints the same`(words: [String]) throws {
    let folder = try Self.project()
    let words = words + ["--as-of", "2026-11-20"]
    let one = try Program().run(words + ["--threads", "1"], in: folder.url)
    #expect(one.output.count > 10_000)
    for threads in [[], ["--threads", "2"], ["--threads", "100000000000"]] {
      let several = try Program().run(words + threads, in: folder.url)
      #expect(several.output == one.output, "\(threads)")
      #expect(several.error == one.error, "\(threads)")
      #expect(several.status == one.status, "\(threads)")
    }
  }

  @Test(arguments: ["0", "-1", "two"])
  func `no threads are wrong usage`(count: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program().run(["check", "--threads=\(count)"], in: folder.url)
    #expect(result.status == 2)
    #expect(result.error.contains("--threads"))
  }
}
