import CPlanted

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
    var threads: [pthread_t] = []
    for _ in 0..<2 {
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { context in
          #if canImport(Glibc)
            let number = context?.assumingMemoryBound(to: Int.self)
          #else
            let number: UnsafeMutablePointer<Int>? = context.assumingMemoryBound(to: Int.self)
          #endif
          for _ in 0..<100 {
            number?.pointee += 1
            usleep(1_000)
          }
          return nil
        }, number)
      if status == 0 { threads.append(thread) }
    }
    for thread in threads { pthread_join(thread, nil) }
    print(number.pointee)
  }
}
