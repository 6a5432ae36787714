/// What happens to a signal that asks the program to end while something would be left behind by
/// that: half of several files, or a program that runs for this one. At other times a signal ends
/// the program at once, since there is nothing to tidy up.
enum Interruption {
  /// Somebody has asked for the end, so there is no use in going on.
  struct Wanted: Error {}

  // A handler may take no lock. Each is one word, and only set before handlers are, or by them.
  private nonisolated(unsafe) static var signal: Int32 = 0
  private nonisolated(unsafe) static var child: Int32 = 0

  /// Does what must not be left halfway. A signal that comes meanwhile ends the program after it.
  static func held<Result>(_ body: () throws -> Result) rethrows -> Result {
    signal = 0
    let signals = Platform.catchEnding { Interruption.signal = $0 }
    defer {
      Platform.letEnd(signals)
      if signal != 0 { Platform.end(by: signal) }
    }
    return try body()
  }

  /// Gives up what is being done, where somebody waits for its end.
  static func check() throws {
    if signal != 0 { throw Wanted() }
  }

  /// Ends the program, after `Wanted`.
  static func end() -> Never { Platform.end(by: signal) }

  /// Does something while another program runs. A signal ends both.
  nonisolated(nonsending) static func ending<Result>(
    _ process: Int32, _ body: () async throws -> Result
  ) async rethrows -> Result {
    (signal, child) = (0, process)
    let signals = Platform.catchEnding { number in
      // First, or the other's end would be told as a fault of its own.
      Interruption.signal = number
      Platform.askToEnd(Interruption.child)
      Platform.end(by: number)
    }
    defer { Platform.letEnd(signals) }
    return try await body()
  }
}
