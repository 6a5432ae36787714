/// The names that references use: of units, and of objectives, key results, KPIs and metrics.
package enum Identifier {
  /// The most characters one may have.
  package static let maximumLength = 64

  /// A letter or digit, then letters, digits and hyphens, all lower-case ASCII, at most 64.
  package static func isWellFormed(_ text: some StringProtocol) -> Bool {
    isWellFormed(utf8: text.utf8)
  }

  /// The same of a text in bytes.
  static func isWellFormed(utf8 text: some Collection<UInt8>) -> Bool {
    var length = 0
    for byte in text {
      guard isLetterOrDigit(byte) || (byte == UInt8(ascii: "-") && length > 0) else { return false }
      length += 1
    }
    return 1...maximumLength ~= length
  }

  /// The default for an item with this title: ASCII letters and digits lowercased, every run of
  /// anything else one hyphen, none at either end, at most 64. Nil where nothing remains.
  package static func slug(of title: String) -> String? {
    var slug = [UInt8]()
    var isInGap = false
    for byte in title.utf8 {
      let lowercased = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
      guard isLetterOrDigit(lowercased) else {
        isInGap = true
        continue
      }
      if isInGap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isInGap = false
      slug.append(lowercased)
      if slug.count > maximumLength { break }
    }
    var kept = slug.prefix(maximumLength)
    if kept.last == UInt8(ascii: "-") { kept.removeLast() }
    return kept.isEmpty ? nil : String(decoding: kept, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
