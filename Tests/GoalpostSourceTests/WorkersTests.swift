import Dispatch
import GoalpostSource
import Testing

@Suite struct WorkersTests {
  private static let threads: Workers.Execution = { parts, work in
    DispatchQueue.concurrentPerform(iterations: parts) { work($0) }
  }
  private static let backwards: Workers.Execution = { parts, work in
    (0..<parts).reversed().forEach(work)
  }

  @Test(arguments: [0, 1, 2, 7, 8, 100, 1_001], [1, 2, 3, 8, 5_000])
  func `whatever is done comes back in its order, once`(count: Int, workers: Int) {
    for execution in [Self.threads, Self.backwards] {
      for length in [0, 1, 3, 64] {
        let parts = Workers(count: workers, execute: execution)
          .inParts(of: count, atLeast: length) { $0.map { "\($0)" } }
        #expect(parts.flatMap { $0 } == (0..<count).map { "\($0)" })
      }
    }
  }

  @Test func `little work is one part, and much is more parts than workers`() {
    let workers = Workers(count: 3, execute: Self.threads)
    #expect(workers.inParts(of: 15, atLeast: 8) { $0 } == [0..<15])
    #expect(workers.inParts(of: 16, atLeast: 8) { $0 } == [0..<8, 8..<16])
    #expect(workers.inParts(of: 10_000, atLeast: 8) { $0 }.count > 3)
    #expect(Workers.single.inParts(of: 10_000, atLeast: 8) { $0 } == [0..<10_000])
  }

  @Test(arguments: [0, 1, 15, 16, 1_001])
  func `what comes of each element is in their order`(count: Int) {
    for execution in [Self.threads, Self.backwards] {
      let made = Workers(count: 3, execute: execution)
        .map(Array(0..<count), atLeast: 8) { "\($0)" }
      #expect(made == (0..<count).map { "\($0)" })
    }
  }
}
