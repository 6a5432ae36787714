import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the C library is asked for; the only file that knows which one it is.
enum Platform {
  static func end(with status: Int32) -> Never { exit(status) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Cells of a line of the terminal behind a descriptor; nil where there is none.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Seconds of user and system time that this process has used.
  static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static var standardOutput: Int32 { STDOUT_FILENO }
  static var standardError: Int32 { STDERR_FILENO }

  /// Where a standard stream is closed, the next file that is opened would take its number, and be
  /// written to by who means the stream. What stands there now can neither be read nor written.
  static func occupyClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      guard fcntl(stream, F_GETFD) == -1 else { continue }
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Waits until a stream that does not wait by itself can be read or written again.
  static func wait(for descriptor: Int32, toRead isReading: Bool) {
    var events = pollfd(
      fd: descriptor, events: Int16(isReading ? POLLIN : POLLOUT), revents: 0)
    _ = poll(&events, 1, -1)
  }
}

// MARK: - Clock

extension Platform {
  /// Whole seconds since 1970-01-01 in UTC.
  static var secondsSinceEpoch: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec)
  }

  /// How many seconds the user's clock is ahead of UTC at an instant: by the variable TZ, else by
  /// the system's own zone; 0 where neither is known.
  static func localSecondsAhead(at secondsSinceEpoch: Int) -> Int {
    var instant = time_t(secondsSinceEpoch)
    var local = tm()
    tzset()
    guard localtime_r(&instant, &local) != nil else { return 0 }
    return Int(local.tm_gmtoff)
  }
}

// MARK: - Files

extension Platform {
  static func makeFolder(_ path: String) throws { try check(mkdir(path, 0o777)) }
  static func removeFolder(_ path: String) throws { try check(rmdir(path)) }
  static func removeFile(_ path: String) throws { try check(unlink(path)) }

  /// Gives a file a second name.
  static func link(_ path: String, as name: String) throws { try check(hardLink(path, name)) }

  /// Gives a file another name, in place of whatever has it, in one step.
  static func rename(_ old: String, to new: String) throws { try check(move(old, new)) }

  /// Waits until what was written has come to where it is kept. Some file systems notice only
  /// now that there is no room for it.
  static func sync(_ file: FileDescriptor) throws {
    do { try check(fsync(file.rawValue)) } catch Errno.invalidArgument, Errno.notSupported {
      // Nothing to wait for there.
    }
  }

  static func setPermissions(_ permissions: FilePermissions, of file: FileDescriptor) throws {
    try check(fchmod(file.rawValue, permissions.rawValue))
  }

  /// Gives a file to somebody else, as far as this user may.
  static func setOwner(like other: Stat, of file: FileDescriptor) {
    let user = other.userID.rawValue
    let group = other.groupID.rawValue
    if fchown(file.rawValue, user, group) != 0 { _ = fchown(file.rawValue, uid_t.max, group) }
  }

  private static func check(_ result: Int32) throws {
    guard result == 0 else { throw Errno(rawValue: errno) }
  }

  private static var move: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32 {
    #if canImport(Glibc)
      Glibc.rename
    #elseif canImport(Musl)
      Musl.rename
    #else
      Darwin.rename
    #endif
  }

  private static var hardLink: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32 {
    #if canImport(Glibc)
      Glibc.link
    #elseif canImport(Musl)
      Musl.link
    #else
      Darwin.link
    #endif
  }
}

// MARK: - Signals and limits

extension Platform {
  typealias SignalHandler = @convention(c) (Int32) -> Void

  /// A reader of a pipe that stops reading.
  static var brokenPipe: Int32 { SIGPIPE }

  /// Writing to a pipe that nobody reads is an error then, like any other.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The signals by which people, terminals and systems ask a program to end.
  private static let ending = [SIGHUP, SIGINT, SIGTERM]

  /// Hears them also where who started the program did not want to hear them itself.
  static func heedSignals() {
    for number in ending { unblock(number) }
  }

  private static func unblock(_ number: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Calls a function for each of them instead of ending.
  ///
  /// - Returns: those that were not ignored; `letEnd` takes them.
  static func catchEnding(_ handler: SignalHandler) -> [Int32] {
    let ignored = unsafeBitCast(SIG_IGN, to: Int.self)
    return ending.filter { number in
      let isIgnored = unsafeBitCast(signal(number, handler), to: Int.self) == ignored
      if isIgnored { _ = signal(number, SIG_IGN) }
      return !isIgnored
    }
  }

  /// Lets signals end the program again.
  static func letEnd(_ signals: [Int32]) {
    for number in signals { _ = signal(number, SIG_DFL) }
  }

  /// Ends the program by a signal, so that who started it sees which one it was. May be called by
  /// a handler.
  static func end(by number: Int32) -> Never {
    _ = signal(number, SIG_DFL)
    unblock(number)
    _ = raise(number)
    // Never reached, but for a signal that ends nothing.
    exit(128 + number)
  }

  /// Asks another program to end. May be called by a handler.
  static func askToEnd(_ process: Int32) { _ = kill(process, SIGTERM) }

  /// Whether so many more files can be open at once, as long as there are few.
  static func mayOpen(files: Int32) -> Bool {
    let copy = fcntl(STDERR_FILENO, F_DUPFD, STDERR_FILENO + files)
    guard copy >= 0 else { return false }
    close(copy)
    return true
  }

  /// Whether so many bytes of addresses are left. A limit of memory is one of addresses; what is
  /// taken here is given back, and costs no memory.
  static func mayUse(addresses bytes: Int) -> Bool {
    let start = mmap(nil, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let start, start != MAP_FAILED else { return false }
    munmap(start, bytes)
    return true
  }

  /// Why so many threads cannot run at once; nil where they can.
  static func fault(ofStarting threads: Int) -> Errno? {
    var gate = pthread_mutex_t()
    return withUnsafeMutablePointer(to: &gate) { gate in
      pthread_mutex_init(gate, nil)
      defer { pthread_mutex_destroy(gate) }
      pthread_mutex_lock(gate)
      var started: [pthread_t] = []
      var fault: Int32 = 0
      while fault == 0, started.count < threads { fault = startThread(at: gate, &started) }
      pthread_mutex_unlock(gate)
      for thread in started { pthread_join(thread, nil) }
      return fault == 0 ? nil : Errno(rawValue: fault)
    }
  }

  /// Starts a thread that ends as soon as it may pass.
  private static func startThread(
    at gate: UnsafeMutablePointer<pthread_mutex_t>, _ started: inout [pthread_t]
  ) -> Int32 {
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let fault = pthread_create(
      &thread, nil,
      { gate in
        let gate: UnsafeMutableRawPointer? = gate
        guard let mutex = gate?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
        pthread_mutex_lock(mutex)
        pthread_mutex_unlock(mutex)
        return nil
      }, gate)
    let new: pthread_t? = thread
    if fault == 0, let new { started.append(new) }
    return fault
  }
}
