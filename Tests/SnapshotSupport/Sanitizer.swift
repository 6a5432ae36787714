import Foundation

/// Whether the tests run under a sanitizer, as `Tests/Sanitizers/check` tells. What is asked of the
/// program's memory, and of calls to the system, asks the sanitizer instead: it maps terabytes, and
/// makes the calls itself.
package enum Sanitizer {
  private static let environment = ProcessInfo.processInfo.environment

  /// The sanitizer that the program was built with stands between it and the system.
  package static let isBetween = ["address", "thread"].contains(environment["GOALPOST_SANITIZER"])

  /// How many times as long anything may take.
  package static let slowness = isBetween ? 10 : 1

  /// What the sanitizer in the program is told.
  package static let options = environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS", "SWIFT_BACKTRACE"].contains($0.key)
  }
}
