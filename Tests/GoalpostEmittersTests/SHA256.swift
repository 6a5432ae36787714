/// SHA-256 (FIPS 180-4), to check the hash that the page's policy names.
enum SHA256 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var hash = primes(8).map { fraction(of: Double($0).squareRoot()) }
    let constants = primes(64).map { fraction(of: cubeRoot($0)) }
    for block in blocks(message) { mix(block, into: &hash, constants) }
    return hash.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { ($0 << 8) | Int($1 < group.count ? group[start + $1] : 0) }
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[(bits >> (18 - 6 * place)) & 63] : "=")
      }
    }
    return text
  }

  private static func primes(_ count: Int) -> [Int] {
    var found: [Int] = []
    var candidate = 2
    while found.count < count {
      if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }

  private static func fraction(of root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  /// Newton's method; a double has bits to spare for the 32 that are needed.
  private static func cubeRoot(_ number: Int) -> Double {
    let number = Double(number)
    return (0..<60).reduce(number / 2 + 1) { root, _ in
      root - (root * root * root - number) / (3 * root * root)
    }
  }

  private static func blocks(_ message: [UInt8]) -> [[UInt32]] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count * 8)
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    return stride(from: 0, to: bytes.count, by: 64).map { start in
      (0..<16).map { word in
        (0..<4).reduce(0) { ($0 << 8) | UInt32(bytes[start + word * 4 + $1]) }
      }
    }
  }

  private static func mix(_ block: [UInt32], into hash: inout [UInt32], _ constants: [UInt32]) {
    func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }
    var words = block
    for index in 16..<64 {
      let (far, near) = (words[index - 15], words[index - 2])
      let first = turn(far, 7) ^ turn(far, 18) ^ far >> 3
      let second = turn(near, 17) ^ turn(near, 19) ^ near >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var state = hash
    for index in 0..<64 {
      let (a, e) = (state[0], state[4])
      let choice = (e & state[5]) ^ (~e & state[6])
      let majority = (a & state[1]) ^ (a & state[2]) ^ (state[1] & state[2])
      let first =
        state[7] &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ constants[index]
        &+ words[index]
      let second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
      state = [first &+ second] + state[0..<3] + [state[3] &+ first] + state[4..<7]
    }
    for index in hash.indices { hash[index] &+= state[index] }
  }
}
