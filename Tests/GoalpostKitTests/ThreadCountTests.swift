import Dispatch
import GoalpostEmitters
import GoalpostKit
import GoalpostSource
import SnapshotSupport
import Testing

/// Neither the number of threads nor the order in which files are given has a say.
@Suite struct ThreadCountTests {
  /// Samples and fixtures as one project: faults of every kind, and work for several threads.
  private static func sources() throws -> [Source] {
    let files = ["samples", "Tests/Fixtures"].flatMap {
      Repository.files(below: $0, suffix: ".goals.yaml")
    }
    return try files.filter { !$0.contains("hostile") }.map { path in
      Source(path: path, bytes: try Repository.bytes(path))
    }
  }

  private static func compile(_ sources: [Source], threads: Int) throws -> Compilation {
    var options = try #require(CompileOptions(asOf: "2026-11-20"))
    options.workers = Workers(count: threads) { parts, work in
      DispatchQueue.concurrentPerform(iterations: parts) { work($0) }
    }
    return Goalpost.compile(sources, options: options)
  }

  /// The two formats that leave nothing out.
  private static func outputs(_ compilation: Compilation) -> [String] {
    [
      compilation.findings.rendered(by: JSONRenderer.self, style: RenderStyle()),
      JSONEmitter.emit(compilation.report()),
    ]
  }

  @Test func `every finding and document is the same for any number of threads`() throws {
    let sources = try Self.sources()
    let one = try Self.compile(sources, threads: 1)
    #expect(one.findings.diagnostics.count > 100)
    let expected = Self.outputs(one)
    for threads in [2, 3, 8] {
      let found = Self.outputs(try Self.compile(sources.shuffled(), threads: threads))
      #expect(found == expected, "with \(threads) threads")
    }
  }
}
