import Dispatch
import GoalpostSource

extension Workers {
  /// As many threads of the system, the caller's own among them, but never more than there are
  /// cores. None is made before there is work for two.
  static func threads(_ count: Int) -> Workers {
    guard count > 1 else { return .single }
    return Workers(count: count) { parts, work in
      let threads = min(count, parts, FileSystem.coreCount)
      // Dispatch would wait for threads that nobody gives.
      guard Platform.fault(ofStarting: threads - 1) == nil else {
        return (0..<parts).forEach(work)
      }
      let counter = DispatchQueue(label: "goalpost.parts")
      // Only ever touched on the queue.
      nonisolated(unsafe) var begun = 0
      let begin: @Sendable () -> Int = {
        counter.sync {
          begun += 1
          return begun - 1
        }
      }
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        var part = begin()
        while part < parts {
          work(part)
          part = begin()
        }
      }
    }
  }
}
