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

  /// Every finding, and the review in every format.
  private static func outputs(_ compilation: Compilation) -> [String] {
    let report = compilation.report()
    return [compilation.findings.rendered(by: JSONRenderer.self, style: RenderStyle())]
      + EmitterRegistry.emitters.map { $0.emit(report, by: compilation.workers) }
  }

  @Test func `every finding and document is the same for any number of threads`() throws {
    let sources = try Self.sources()
    let one = try Self.compile(sources, threads: 1)
    #expect(one.findings.diagnostics.count > 100)
    let expected = Self.outputs(one)
    for threads in [2, 3, 8] {
      let found = Self.outputs(try Self.compile(sources.shuffled(), threads: threads))
      let isSame = zip(found, expected).map { $0 == $1 }
      #expect(!isSame.contains(false), "with \(threads) threads: \(isSame)")
    }
  }
}
