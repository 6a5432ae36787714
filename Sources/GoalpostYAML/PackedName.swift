/// A name of at most 16 bytes in two machine words, so that names are compared without a loop.
package struct PackedName: Hashable, Sendable {
  private let count: Int
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// The most bytes that it has room for.
  package static let capacity = 16

  /// Nil for a name that is longer.
  package init?(_ bytes: some Collection<UInt8>) {
    count = bytes.count
    guard count <= Self.capacity else { return nil }
    var place = 0
    for byte in bytes {
      if place < 8 {
        first = first << 8 | UInt64(byte)
      } else {
        second = second << 8 | UInt64(byte)
      }
      place += 1
    }
  }
}
