/// What git calls a commit or a content by: a hash in hexadecimal digits.
enum ObjectName {
  static func isOne(_ text: some Collection<UInt8>) -> Bool {
    // SHA-1 and SHA-256.
    (text.count == 40 || text.count == 64)
      && text.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
