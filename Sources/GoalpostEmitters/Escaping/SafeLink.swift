import GoalpostSource

/// An address that a reader may follow: http, https or mailto, nothing that runs.
struct SafeLink {
  let address: String

  init?(_ address: String) {
    let isKnown = ["https://", "http://", "mailto:"].contains {
      address.lowercased().hasPrefix($0) && address.utf8.count > $0.utf8.count
    }
    let isOneWord = !address.unicodeScalars.contains {
      $0.isHiddenControl || $0.properties.isWhitespace
    }
    guard isKnown, isOneWord else { return nil }
    self.address = address
  }

  /// With everything encoded that means something to Markdown or is no ASCII.
  var percentEncodedAddress: String {
    var result = ""
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "/"),
        UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "+"),
        UInt8(ascii: "@"), UInt8(ascii: ","), UInt8(ascii: ";"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
