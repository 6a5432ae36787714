import GoalpostSource

/// Names findings so that they keep their name when a goal moves to another line or file: made of
/// rule, subject and field, and an ordinal where several share them. Never of the line.
struct Fingerprints {
  /// One for each finding, in its order: 16 hexadecimal digits.
  let values: [String]

  init(_ diagnostics: [Diagnostic]) {
    var seen: [String: Int] = [:]
    values = diagnostics.map { diagnostic in
      let key = [diagnostic.rule, diagnostic.subject, diagnostic.finding.field ?? ""]
        .joined(separator: "\u{0}")
      let ordinal = seen[key, default: 0]
      seen[key] = ordinal + 1
      return Self.hash("\(key)\u{0}\(ordinal)")
    }
  }

  /// FNV-1a, 64 bits: short and the same everywhere; nothing secret depends on it.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
