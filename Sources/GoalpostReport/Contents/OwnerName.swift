/// A person or a role by which goals are chosen; capitals and spaces around it make no difference.
package struct OwnerName: Hashable, Sendable {
  private let folded: String

  package init(_ name: String) {
    folded = Self.foldedASCII(name) ?? Self.folded(name)
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same without a look at Unicode's tables, of names in ASCII, as most are; nil for others.
  private static func foldedASCII(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var isBehindSpace = false
    for byte in name.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, UInt8(ascii: " "): isBehindSpace = true
      default:
        if isBehindSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        isBehindSpace = false
        let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        bytes.append(isCapital ? byte | 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package func isOwner(_ name: String?) -> Bool { name.map { OwnerName($0) } == self }
}
