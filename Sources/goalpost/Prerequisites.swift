/// What every command needs of the system. Where it is not to be had, libraries would wait for it
/// without end or crash, so it is looked for before anything is begun.
enum Prerequisites {
  /// What git takes of pipes and the like, and some more.
  private static let files: Int32 = 24

  /// Bytes: threads reserve far more than they use, and wait for ever where they cannot.
  private static let addresses = 1 << 30

  /// What waits for git, and what waits for that.
  private static let threads = 4

  /// - Throws: `Failure` that says what is missing.
  static func check() throws {
    guard Platform.mayOpen(files: files) else {
      throw Failure(
        "too few files may be open at once",
        help: "raise the limit, for example with `ulimit -n 256`")
    }
    guard Platform.mayUse(addresses: addresses) else {
      throw Failure(
        "too little memory may be used",
        help: "raise the limit, for example with `ulimit -v 4000000`")
    }
    guard !FileSystem.currentFolder.isEmpty else {
      throw Failure(
        "the working directory is gone, or may not be looked at",
        help: "go to a folder that is there, for example with `cd`")
    }
  }

  /// To be asked before another program is waited for.
  ///
  /// - Throws: `Failure` where no thread can do so.
  static func checkThreads() throws {
    guard let fault = Platform.fault(ofStarting: threads) else { return }
    throw Failure(
      "no threads can be started: \(fault.reason)",
      help: "raise the limit of processes, for example with `ulimit -u 256`")
  }
}
