/// Text of one language that somebody else's text can enter only escaped: literals in the source
/// are taken as they stand, a `String` in an interpolation is escaped, and there is no other way
/// in. Forgetting to escape does not compile.
protocol Escaped: EscapedText, ExpressibleByStringInterpolation
where StringLiteralType == StaticString, StringInterpolation == EscapedInterpolation<Self> {
  /// Takes text that is escaped already: only for `Escaped` itself and for what it is made of.
  init(trusting text: String)
}

/// What the pieces of an interpolation have in common.
protocol EscapedText: Sendable {
  var text: String { get }

  static func escape(_ text: String) -> String
}

/// Collects the pieces of an escaped text.
struct EscapedInterpolation<Language: EscapedText>: StringInterpolationProtocol {
  fileprivate var text = ""

  init(literalCapacity: Int, interpolationCount: Int) {
    text.reserveCapacity(literalCapacity + interpolationCount * 16)
  }

  mutating func appendLiteral(_ literal: StaticString) { text += literal.plain }

  mutating func appendInterpolation(_ foreign: String) { text += Language.escape(foreign) }

  mutating func appendInterpolation(_ number: Int) { text += String(number) }

  mutating func appendInterpolation(_ part: Language) { text += part.text }

  /// Nothing where there is nothing.
  mutating func appendInterpolation(_ part: Language?) { text += part?.text ?? "" }

  mutating func appendInterpolation(_ parts: [Language]) {
    for part in parts { text += part.text }
  }
}

extension Escaped {
  init(stringLiteral: StaticString) { self.init(trusting: stringLiteral.plain) }

  init(stringInterpolation: EscapedInterpolation<Self>) {
    self.init(trusting: stringInterpolation.text)
  }

  /// Somebody else's text, escaped.
  init(_ foreign: String) { self.init(trusting: Self.escape(foreign)) }

  static func += (left: inout Self, right: Self) {
    left = Self(trusting: left.text + right.text)
  }

  var isEmpty: Bool { text.isEmpty }
}

extension Array where Element: Escaped {
  func joined(separator: Element) -> Element {
    Element(trusting: map { $0.text }.joined(separator: separator.text))
  }
}

extension StaticString {
  fileprivate var plain: String {
    withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}
