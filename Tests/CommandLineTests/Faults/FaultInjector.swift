import Foundation
import SnapshotSupport

/// `injector.c`, built: a call to the system goes wrong at a chosen moment.
enum FaultInjector {
  static let why = "needs Linux, a C compiler, and no sanitizer, which makes the calls itself"

  static var isThere: Bool { library != nil && !Sanitizer.isBetween }

  /// What makes a program run with a fault, like `fsync:2:ENOSPC`.
  static func environment(_ fault: String) -> [String: String] {
    ["LD_PRELOAD": library ?? "", "FAULT": fault]
  }

  /// What makes a program run on another day.
  static func environment(clock seconds: Int) -> [String: String] {
    ["LD_PRELOAD": library ?? "", "CLOCK": String(seconds)]
  }

  /// Beside the program that is tested; nil where it cannot be built.
  private static let library: String? = {
    #if os(Linux)
      guard let program = try? Program() else { return nil }
      let folder = URL(filePath: program.path).deletingLastPathComponent()
      let place = folder.appending(path: "fault-injector.so").path
      let source = "Tests/CommandLineTests/Faults/injector.c"
      let words = ["cc", "-shared", "-fPIC", "-o", place, Repository.url(source).path, "-ldl"]
      let result = try? Program(at: URL(filePath: "/usr/bin/env")).run(words, in: folder)
      return result?.status == 0 ? place : nil
    #else
      return nil
    #endif
  }()
}
