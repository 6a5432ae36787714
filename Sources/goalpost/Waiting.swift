import Dispatch

/// Work that waits for another program, done to its end.
///
/// Commands run on the main thread, not as tasks: there is nothing else that they could do
/// meanwhile, threads that tasks need take a millisecond to start, and the C library gives memory
/// to its first thread most cheaply.
enum Waiting {
  static func result<Result: Sendable>(
    of work: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    try Prerequisites.checkThreads()
    let isDone = DispatchSemaphore(value: 0)
    // Written before the signal and read after it.
    nonisolated(unsafe) var result: Swift.Result<Result, any Error>?
    Task.detached {
      do { result = .success(try await work()) } catch { result = .failure(error) }
      isDone.signal()
    }
    isDone.wait()
    guard let result else { throw CancellationError() }
    return try result.get()
  }
}
