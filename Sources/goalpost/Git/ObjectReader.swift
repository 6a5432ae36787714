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

  private static let command = ["cat-file", "--batch"]

  /// No line of an answer is longer.
  private static let longestLine = 4_096

  /// Starts the process for as long as the body runs.
  ///
  /// - Throws: `Failure` where git fails.
  static func reading<Result: Sendable>(
    by git: Git, _ body: (inout ObjectReader) async throws -> Result
  ) async throws -> Result {
    let (result, ending) = try await git.run(Self.command, input: .inputWriter) {
      execution -> Result? in
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
    guard let result else {
      // It ended before it had answered, and found nothing wrong with that.
      throw ending.isSuccess
        ? GitFailure.garbled(Self.command) : GitFailure.failure(ending, in: git.folder)
    }
    return result
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
      for object in asked { contents.append(try await content(of: object, keeping: limit)) }
    }
    return contents
  }

  /// `object type size LF content LF`, or `object missing LF`.
  private mutating func content(of object: String, keeping limit: Int) async throws -> [UInt8] {
    let head = String(decoding: try await line(), as: UTF8.self)
    guard head != object + " missing" else { throw GitFailure.missing(object) }
    let start = object + " blob "
    guard head.hasPrefix(start), let size = Int(head.dropFirst(start.count)), size >= 0 else {
      throw GitFailure.garbled(Self.command)
    }
    let content = try await bytes(size, keeping: limit)
    guard try await bytes(1, keeping: 1) == [0x0A] else { throw GitFailure.garbled(Self.command) }
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
      guard line.count <= Self.longestLine else { throw GitFailure.garbled(Self.command) }
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
