import CPlanted
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Does one thing that is forbidden. Without a sanitizer nobody notices, and it ends well.
@main
enum Planted {
  static func main() {
    switch CommandLine.arguments.dropFirst().first {
    case "address": readBehindTheEnd()
    case "leak": loseMemory()
    case "thread": countFromTwoThreads()
    case "guarded": countBehindALock()
    case "undefined": print(planted_next(.max) == 0 ? "zero" : "something")
    default: exit(2)
    }
  }

  /// One byte behind memory of sixteen.
  private static func readBehindTheEnd() {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 16)
    memory.initialize(repeating: 7, count: 16)
    print(memory[CommandLine.arguments.count + 14])
    memory.deallocate()
  }

  private static func loseMemory() {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 20)
    memory.initialize(repeating: UInt8(CommandLine.arguments.count), count: 1 << 20)
    print(memory[3])
  }

  /// Both threads write to one number, and nothing orders them. They take turns, for the sanitizer
  /// keeps a short history: of a thread that has ended, or has done much since, it cannot tell any
  /// more where it wrote, and then says nothing. They are threads of the system, since those of
  /// Dispatch and tasks synchronise on their own, and that hides the race.
  private static func countFromTwoThreads() {
    let number = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    number.initialize(to: 0)
    planted_run_twice(
      { context in
        let number = context?.assumingMemoryBound(to: Int.self)
        for _ in 0..<100 {
          number?.pointee += 1
          usleep(1_000)
        }
      }, number)
    print(number.pointee)
  }

  private static let guarded = Mutex(0)

  /// No fault: a lock of the standard library orders the two.
  private static func countBehindALock() {
    planted_run_twice(
      { _ in
        for _ in 0..<200_000 { Planted.guarded.withLock { $0 += 1 } }
      }, nil)
    print(guarded.withLock { $0 })
  }
}
