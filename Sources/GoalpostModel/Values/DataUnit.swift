/// The units of data sizes: by 1000 (`MB`), by 1024 (`MiB`), and bits, which do not convert to bytes.
package enum DataUnit: String, Hashable, Sendable {
  case byte = "bytes"
  case kilobyte = "kB"
  case megabyte = "MB"
  case gigabyte = "GB"
  case terabyte = "TB"
  case petabyte = "PB"
  case kibibyte = "KiB"
  case mebibyte = "MiB"
  case gibibyte = "GiB"
  case tebibyte = "TiB"
  case bit = "bits"
  case kilobit = "kbit"
  case megabit = "Mbit"
  case gigabit = "Gbit"

  /// The unit of that name, short or long. `Mb` is none: some mean megabits by it, others megabytes.
  package init?(name: Substring) {
    guard 2...10 ~= name.utf8.count, let unit = Self.names[String(name)] ?? Self.words[name.keyword]
    else { return nil }
    self = unit
  }

  /// In the case that they are written in.
  private static let names: [String: DataUnit] = [
    "kB": .kilobyte, "KB": .kilobyte, "kb": .kilobyte, "MB": .megabyte, "mb": .megabyte,
    "GB": .gigabyte, "gb": .gigabyte, "TB": .terabyte, "tb": .terabyte, "PB": .petabyte,
    "pb": .petabyte, "KiB": .kibibyte, "kiB": .kibibyte, "MiB": .mebibyte, "GiB": .gibibyte,
    "TiB": .tebibyte,
  ]

  /// In any case.
  private static let words: [String: DataUnit] = [
    "byte": .byte, "bytes": .byte, "kilobyte": .kilobyte, "kilobytes": .kilobyte,
    "megabyte": .megabyte, "megabytes": .megabyte, "gigabyte": .gigabyte, "gigabytes": .gigabyte,
    "terabyte": .terabyte, "terabytes": .terabyte, "petabyte": .petabyte, "petabytes": .petabyte,
    "bit": .bit, "bits": .bit, "kbit": .kilobit, "kbits": .kilobit, "kilobit": .kilobit,
    "kilobits": .kilobit, "mbit": .megabit, "mbits": .megabit, "megabit": .megabit,
    "megabits": .megabit, "gbit": .gigabit, "gbits": .gigabit, "gigabit": .gigabit,
    "gigabits": .gigabit,
  ]

  /// How many of the other unit make one of this; nil between bits and bytes.
  package func factor(to other: DataUnit) -> Rational? {
    guard isOfBits == other.isOfBits else { return nil }
    return Rational(length, over: other.length)
  }

  private var isOfBits: Bool {
    switch self {
    case .bit, .kilobit, .megabit, .gigabit: true
    default: false
    }
  }

  /// In bytes, or in bits.
  private var length: Int {
    switch self {
    case .byte, .bit: 1
    case .kilobyte, .kilobit: 1_000
    case .megabyte, .megabit: 1_000_000
    case .gigabyte, .gigabit: 1_000_000_000
    case .terabyte: 1_000_000_000_000
    case .petabyte: 1_000_000_000_000_000
    case .kibibyte: 1 << 10
    case .mebibyte: 1 << 20
    case .gibibyte: 1 << 30
    case .tebibyte: 1 << 40
    }
  }

  /// As it is printed after a number.
  func printed(afterOne isOne: Bool) -> String {
    switch self {
    case .byte: isOne ? "byte" : "bytes"
    case .bit: isOne ? "bit" : "bits"
    default: rawValue
    }
  }
}
