import Dispatch
import GoalpostKit

/// CPU time by stage: each gets what went by since the one before ended. That only means something
/// where one thread does all the work.
final class Stopwatch: Sendable {
  private let queue = DispatchQueue(label: "goalpost.stopwatch")
  // Both only ever touched on the queue.
  nonisolated(unsafe) private var last = Platform.processorTime
  nonisolated(unsafe) private var times: [Stage: Double] = [:]

  var lap: @Sendable (Stage) -> Void {
    { stage in
      self.queue.sync {
        let now = Platform.processorTime
        self.times[stage, default: 0] += now - self.last
        self.last = now
      }
    }
  }

  /// A line for each stage on standard error, in seconds; what is left is for starting and ending.
  func tell() {
    lap(.render)
    for stage in Stage.allCases {
      Terminal.say("\(stage.rawValue) \(queue.sync { times[stage] ?? 0 })")
    }
  }
}
