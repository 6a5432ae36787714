/// Who does work that falls into parts: the caller's thread alone, or several at once. What comes
/// out is in the order of the parts, whoever did them and however many there were.
package struct Workers: Sendable {
  /// Does the parts 0, 1, 2 … below a count, in any order and several at once, and returns when
  /// all are done.
  package typealias Execution =
    @Sendable (
      _ parts: Int, _ work: @escaping @Sendable (_ part: Int) -> Void
    ) -> Void

  /// From 1 to 1,024.
  package let count: Int
  private let execute: Execution

  package init(count: Int, execute: @escaping Execution) {
    self.count = min(max(1, count), 1_024)
    self.execute = execute
  }

  /// The caller's thread, and no other.
  package static let single = Workers(count: 1) { parts, work in (0..<parts).forEach(work) }

  /// More than one part a worker, so that none waits long for the one that ends last.
  private static let partsOfWorker = 8

  /// Does ranges that make up `0..<count`, each of some length or more, and gives what came of them
  /// in their order. Little work is done by the caller's thread, as one part.
  package func inParts<Result: Sendable>(
    of count: Int, atLeast length: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let parts = self.count == 1 ? 1 : min(self.count * Self.partsOfWorker, count / max(1, length))
    guard parts > 1 else { return [work(0..<count)] }
    return Array(unsafeUninitializedCapacity: parts) { buffer, initialized in
      // Every part writes its own place and no other, and `execute` waits for all of them.
      nonisolated(unsafe) let places = buffer
      execute(parts) { part in
        let range = part * count / parts..<(part + 1) * count / parts
        places.initializeElement(at: part, to: work(range))
      }
      initialized = parts
    }
  }

  /// What comes of each element, in their order; as many at once as there are workers.
  ///
  /// - Parameter length: how many elements are worth waking another worker for.
  package func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], atLeast length: Int,
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let parts = inParts(of: elements.count, atLeast: length) { elements[$0].map(transform) }
    return parts.count == 1 ? parts[0] : Array(parts.joined())
  }
}
