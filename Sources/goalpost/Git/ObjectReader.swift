import Subprocess

/// Reads contents from git's object store, all through one `git cat-file --batch`.
struct ObjectReader {
  private let requests: StandardInputWriter
  private var answers: SubprocessOutputSequence.Iterator
  private var buffer: [UInt8] = []
  private var position = 0

  /// The process has ended before it answered.
  private struct Ended: Error {}

  /// So many names of 64 digits fit into the smallest pipe: neither side ever waits for the other
  /// to read.
  private static let askedAtOnce = 60

  /// Starts the process for as long as the body runs.
  ///
  /// - Throws: `Failure` where git fails.
  static func reading<Result: Sendable>(
    by git: Git, _ body: (inout ObjectReader) async throws -> Result
  ) async throws -> Result {
    let result = try await Git.started {
      try await Subprocess.run(
        git.configuration(["cat-file", "--batch"]), input: .inputWriter, output: .sequence,
        error: .bytes(limit: Git.longestComplaint)
      ) { execution -> Result? in
        var reader = ObjectReader(
          requests: execution.standardInputWriter,
          answers: execution.standardOutput.makeAsyncIterator())
        do {
          return try await body(&reader)
        } catch is Ended {
          return nil
        } catch let error as SubprocessError where error.code == .failedToWriteToSubprocess {
          return nil
        }
      }
    }
    guard let value = result.closureResult else {
      let complaint = String(decoding: result.standardError, as: UTF8.self)
      throw GitFailure.failure(complaint, in: git.folder)
    }
    return value
  }

  private init(requests: StandardInputWriter, answers: SubprocessOutputSequence.Iterator) {
    self.requests = requests
    self.answers = answers
  }

  /// The contents of objects, in the order of their names.
  ///
  /// - Parameter limit: so many bytes of each are kept; none where nil.
  mutating func contents(of objects: [String], keeping limit: Int) async throws -> [[UInt8]] {
    var contents: [[UInt8]] = []
    var open = objects[...]
    while !open.isEmpty {
      let asked = open.prefix(Self.askedAtOnce)
      open = open.dropFirst(asked.count)
      _ = try await requests.write(asked.map { $0 + "\n" }.joined())
      for _ in asked { contents.append(try await next(keeping: limit)) }
    }
    return contents
  }

  /// `object type size LF content LF`, or `object missing LF`.
  private mutating func next(keeping limit: Int) async throws -> [UInt8] {
    let head = String(decoding: try await line(), as: UTF8.self).split(separator: " ")
    guard head.count == 3, let size = head.last.flatMap({ Int($0) }) else {
      throw GitFailure.missing(head.first.map(String.init) ?? "")
    }
    let content = try await bytes(size, keeping: limit)
    _ = try await bytes(1, keeping: 0)
    return content
  }

  private mutating func line() async throws -> [UInt8] {
    var line: [UInt8] = []
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        line += buffer[position..<end]
        position = end + 1
        return line
      }
      line += buffer[position...]
      try await refill()
    }
  }

  private mutating func bytes(_ count: Int, keeping limit: Int) async throws -> [UInt8] {
    var kept: [UInt8] = []
    var open = count
    while open > 0 {
      if position == buffer.count { try await refill() }
      let piece = buffer[position...].prefix(open)
      kept += piece.prefix(max(0, limit - kept.count))
      position += piece.count
      open -= piece.count
    }
    return kept
  }

  private mutating func refill() async throws {
    guard let chunk = try await answers.next() else { throw Ended() }
    buffer = chunk.withUnsafeBytes { Array($0) }
    position = 0
  }
}
