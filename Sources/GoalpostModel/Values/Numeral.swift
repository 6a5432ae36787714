/// The digits of one number and the signs between them, before anything is decided about what the
/// signs mean.
package struct Numeral {
  /// A sign that can group digits or begin a fraction.
  enum Sign { case comma, point, underscore, apostrophe, space, middleDot }

  private var groups: [Substring]
  private var signs: [Sign] = []

  /// Takes digits, and signs with digits after them; the first digit must be next. A space is part
  /// of it only where exactly three digits follow.
  init(_ cursor: inout TextCursor) {
    groups = [Self.takeDigits(&cursor)]
    while let (sign, length) = Self.sign(at: cursor) {
      if sign == .space, groups.count == 1, groups[0].utf8.count > 3 { return }
      cursor.advance(length)
      signs.append(sign)
      groups.append(Self.takeDigits(&cursor))
    }
  }

  /// Nil where the text is not one numeral from its first byte to its last.
  package init?(_ text: some StringProtocol) {
    var cursor = TextCursor(String(text))
    guard cursor.peek?.isDigit == true else { return nil }
    self.init(&cursor)
    guard cursor.isAtEnd else { return nil }
  }

  /// Whether a sign and a digit come next, so that the digits before are only a part of a number.
  static func continues(at cursor: TextCursor) -> Bool { sign(at: cursor) != nil }

  /// The number, as a style writes it; nil where the style does not write it like this.
  func value(in style: NumberStyle) -> Rational? {
    value(Convention(grouping: style.grouping, decimal: style.decimal))
  }

  /// Every number that the digits stand for somewhere in the world, without repetitions: 1310 and
  /// 1.31 of `1.310`. Empty where no convention writes a number like this.
  var readings: [Rational] {
    var readings: [Rational] = []
    for convention in Convention.all {
      if let value = value(convention), !readings.contains(value) { readings.append(value) }
    }
    return readings
  }

  /// The number with a point before its fraction, and no other sign, its zeros kept: as a style
  /// writes it, else as it can only be meant. Nil where that is nothing, or more than one number.
  package func plainText(in numbers: NumberStyle?) -> String? {
    let style = numbers.inForce
    let own = Convention(grouping: style.grouping, decimal: style.decimal)
    if let text = plainText(own) { return text }
    guard readings.count == 1 else { return nil }
    return Convention.all.lazy.compactMap { plainText($0) }.first
  }

  private func plainText(_ convention: Convention) -> String? {
    guard value(convention) != nil else { return nil }
    guard let last = signs.last, last == convention.decimal else { return groups.joined() }
    return groups.dropLast().joined() + "." + (groups.last ?? "")
  }

  var digitCount: Int { groups.reduce(0) { $0 + $1.utf8.count } }

  /// What it tells about how numbers are written.
  var forms: NumberForms { isAmbiguous ? .ambiguous : showsStyle ? .showsStyle : [] }

  /// It has one point and could as well be a whole number in groups of three: `1.310`.
  var isAmbiguous: Bool { signs == [.point] && readings.count == 2 }

  /// It can be read in one way only, so it shows which sign begins the fraction: `0.5`, `1,250.5`.
  var showsStyle: Bool {
    (signs.contains(.point) || signs.contains(.comma)) && readings.count == 1
  }

  private struct Convention {
    let grouping: Sign
    let decimal: Sign
    /// In India digits are grouped in twos above the thousands: `12,34,567`. As a slip, a group of
    /// any length above them is a whole number too.
    var isLoose = false

    static let all: [Convention] =
      [Sign.comma, .point, .space, .apostrophe, .underscore].flatMap { grouping in
        [Sign.point, .comma, .middleDot].filter { $0 != grouping }
          .map { Convention(grouping: grouping, decimal: $0) }
      } + [
        Convention(grouping: .comma, decimal: .point, isLoose: true),
        Convention(grouping: .underscore, decimal: .point, isLoose: true),
      ]
  }

  private func value(_ convention: Convention) -> Rational? {
    var whole = groups[...]
    var grouping = signs[...]
    var fraction: Substring = ""
    if let last = grouping.last, last == convention.decimal {
      fraction = whole.removeLast()
      grouping.removeLast()
    }
    if let first = grouping.first {
      guard first == convention.grouping || first == .underscore,
        grouping.allSatisfy({ $0 == first }), isGrouped(whole, convention)
      else { return nil }
    }
    return Rational(
      digits: whole.joined() + fraction, fractionDigits: fraction.utf8.count)
  }

  private func isGrouped(_ groups: ArraySlice<Substring>, _ convention: Convention) -> Bool {
    guard let head = groups.first, head.utf8.first != UInt8(ascii: "0") else { return false }
    let rest = groups.dropFirst()
    if convention.isLoose { return rest.last?.utf8.count == 3 }
    return head.utf8.count <= 3 && rest.allSatisfy { $0.utf8.count == 3 }
  }

  private static func takeDigits(_ cursor: inout TextCursor) -> Substring {
    let start = cursor.position
    while cursor.peek?.isDigit == true { cursor.advance() }
    return cursor.text[start..<cursor.position]
  }

  /// A sign with a digit after it, and its length in bytes.
  private static func sign(at cursor: TextCursor) -> (sign: Sign, length: Int)? {
    guard let byte = cursor.peek else { return nil }
    switch byte {
    case UInt8(ascii: ","): return followed(.comma, 1, cursor)
    case UInt8(ascii: "."): return followed(.point, 1, cursor)
    case UInt8(ascii: "_"): return followed(.underscore, 1, cursor)
    case UInt8(ascii: "'"): return followed(.apostrophe, 1, cursor)
    case UInt8(ascii: " "): return followed(.space, 1, cursor)
    case 0x80...:
      let scalar = cursor.text.unicodeScalars[cursor.position]
      let length = UTF8.width(scalar)
      switch scalar {
      case "’", "ʼ", "′": return followed(.apostrophe, length, cursor)
      case "·": return followed(.middleDot, length, cursor)
      case "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}": return followed(.space, length, cursor)
      default: return nil
      }
    default: return nil
    }
  }

  private static func followed(
    _ sign: Sign, _ length: Int, _ cursor: TextCursor
  ) -> (sign: Sign, length: Int)? {
    var ahead = cursor
    ahead.advance(length)
    guard ahead.peek?.isDigit == true else { return nil }
    guard sign == .space else { return (sign, length) }
    let digits = takeDigits(&ahead)
    return digits.utf8.count == 3 ? (sign, length) : nil
  }
}

/// What numbers tell about the signs in them.
package struct NumberForms: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// One of them could be meant otherwise: `1.310`.
  package static let ambiguous = NumberForms(rawValue: 1)
  /// One of them shows which sign begins the fraction: `12.5`.
  package static let showsStyle = NumberForms(rawValue: 2)
}
