import Invariants

/// Words that a fuzzer would take long to find: fields, rules, units, the signs of YAML and CSV.
enum FuzzDictionary {
  /// In the format of libFuzzer's `-dict`.
  static var text: String { Vocabulary.words.map { "\"\(escaped($0))\"\n" }.joined() }

  private static func escaped(_ word: String) -> String {
    var text = ""
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): text += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: text += String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16)
        text += "\\x" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text
  }
}
