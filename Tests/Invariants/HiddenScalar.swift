/// Characters that steer a terminal or the direction of text, or that nobody sees.
enum HiddenScalar {
  /// The first of a line, told by its number.
  static func first(in line: String) -> String? {
    line.unicodeScalars.first(where: isHidden)
      .map { "U+\(String($0.value, radix: 16)) comes through" }
  }

  /// By Unicode's categories: controls, format characters but the joiners of emoji and scripts,
  /// separators of lines, and what is no character at all.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control where scalar == "\t": false
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.properties.isBidiControl || scalar.value >= 0xFFF9 && scalar.value < 0xFFFC
    case .unassigned: 0xFDD0...0xFDEF ~= scalar.value || scalar.value & 0xFFFF >= 0xFFFE
    default: false
    }
  }
}
