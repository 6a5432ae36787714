/// What a document holds of one key, value or collection: where it stands, and where its text is.
struct NodeCell: Sendable {
  enum Kind: Equatable, Sendable {
    case scalar(Scalar.Style)
    case sequence
    case mapping
  }

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Written with `{…}` or `[…]`.
    static let isFlow = Traits(rawValue: 1)
    /// A fault of its spelling was reported.
    static let isRepaired = Traits(rawValue: 2)
    /// Its text is not what stands in the file, byte for byte: there were escapes or folded lines.
    static let isApart = Traits(rawValue: 4)
    /// Its text stands in the file as it is, in ASCII only.
    static let isASCII = Traits(rawValue: 8)
    /// A key that was refused; what it names is no part of the mapping.
    static let isLeftOut = Traits(rawValue: 16)
    static let hidesComment = Traits(rawValue: 32)
    /// A text that says nothing, was repaired or has a comment behind it; a collection that may
    /// hold such a one.
    static let needsCare = Traits(rawValue: 64)
  }

  let kind: Kind
  var traits: Traits
  /// Its range in the file.
  private var lower: Int32
  private var upper: Int32
  /// Where its text begins, in the file or among the texts that are apart.
  private let textLower: Int32
  /// The bytes of its text, or how many items or entries it has.
  private(set) var length: Int32
  /// How many cells it takes with all that it holds, itself included.
  private(set) var span: Int32 = 1

  /// A scalar.
  /// - Parameters:
  ///   - place: where it is written.
  ///   - text: where its text is.
  init(_ style: Scalar.Style, at place: Range<Int>, text: Range<Int>, traits: Traits) {
    kind = .scalar(style)
    self.traits = traits
    lower = Int32(clamping: place.lowerBound)
    upper = Int32(clamping: place.upperBound)
    textLower = Int32(clamping: text.lowerBound)
    length = Int32(clamping: text.count)
  }

  /// A collection whose end was not seen yet.
  init(_ kind: Kind, from start: Int, traits: Traits) {
    self.kind = kind
    self.traits = traits
    lower = Int32(clamping: start)
    upper = lower
    textLower = 0
    length = 0
  }

  var start: Int { Int(lower) }
  var end: Int { Int(upper) }
  var count: Int { Int(length) }
  var cellCount: Int { Int(span) }
  var textStart: Int { Int(textLower) }

  /// Where its text is among so many bytes; never beyond them.
  func text(among count: Int) -> Range<Int> {
    let start = min(textStart, count)
    return start..<min(start + self.count, count)
  }

  /// Gives a collection its end and what it holds.
  mutating func close(at end: Int, count: Int, cellCount: Int) {
    upper = max(lower, Int32(clamping: end))
    length = Int32(clamping: count)
    span = Int32(clamping: cellCount)
  }

  /// Says that it is written somewhere else, as a repeated value is.
  mutating func move(to place: Range<Int>) {
    lower = Int32(clamping: place.lowerBound)
    upper = Int32(clamping: place.upperBound)
  }
}
