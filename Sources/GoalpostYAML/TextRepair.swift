/// Bytes to write over a text so that libyaml can read on. Offsets stay what they are, and the
/// scalars that hold the bytes are read again from the source.
struct TextRepair {
  struct Edit {
    let offset: Int
    let byte: UInt8
  }

  enum Kind {
    /// What stopped libyaml becomes part of a plain text.
    case readsAsText
    /// It becomes a space.
    case blanks
    /// Lines become comments: what they say is not in the document.
    case leavesOut
  }

  let kind: Kind
  let edits: [Edit]
  /// Further faults on the same lines come from the repair.
  let quietsLine: Bool

  /// Lets one character be part of a plain text.
  static func plain(at offset: Int) -> TextRepair {
    TextRepair(
      kind: .readsAsText, edits: [Edit(offset: offset, byte: UInt8(ascii: "_"))], quietsLine: false)
  }

  /// Lets one character be nothing.
  static func blank(at offset: Int) -> TextRepair {
    TextRepair(
      kind: .blanks, edits: [Edit(offset: offset, byte: UInt8(ascii: " "))], quietsLine: false)
  }

  /// Lets the rest of a line be one plain text, with what opens it and with its colons.
  static func plainLine(from start: Int, in text: YAMLText) -> TextRepair {
    var edits = [Edit(offset: start, byte: UInt8(ascii: "_"))]
    for offset in start..<text.lineEnd(of: start) {
      if text[offset] == UInt8(ascii: "#"), text.isBlank(at: offset - 1) { break }
      if text[offset] == UInt8(ascii: ":"), text.isBlankOrEnd(at: offset + 1) {
        edits.append(Edit(offset: offset, byte: UInt8(ascii: "_")))
      }
    }
    return TextRepair(kind: .readsAsText, edits: edits, quietsLine: true)
  }

  /// Lets the further colons of a line be text, as the first of them is.
  static func colons(from start: Int, in text: YAMLText, isFlow: Bool) -> TextRepair {
    guard !isFlow else { return plain(at: start) }
    let edits = plainLine(from: start, in: text).edits
    return TextRepair(kind: .readsAsText, edits: edits, quietsLine: false)
  }

  /// Turns a line and those that are indented deeper into comments.
  static func leavingOut(lineAt start: Int, in text: YAMLText) -> TextRepair {
    let indentation = text.firstInk(ofLineAt: start) - start
    return leavingOut(from: start, while: { $0 > indentation }, in: text)
  }

  /// Turns a line and all behind it that are indented at least as deep into comments.
  static func leavingOut(blockAt start: Int, in text: YAMLText) -> TextRepair {
    let indentation = text.firstInk(ofLineAt: start) - start
    return leavingOut(from: start, while: { $0 >= indentation }, in: text)
  }

  private static func leavingOut(
    from start: Int, to end: Int = .max, while belongs: (Int) -> Bool, in text: YAMLText
  ) -> TextRepair {
    var edits = blanking(text.character(at: text.firstInk(ofLineAt: start)), with: "#")
    var line = text.nextLine(after: start)
    while let next = line, next < end {
      let ink = text.firstInk(ofLineAt: next)
      if !text.isBlankOrEnd(at: ink) {
        guard belongs(ink - next) else { break }
        edits += blanking(text.character(at: ink), with: "#")
      }
      line = text.nextLine(after: next)
    }
    return TextRepair(kind: .leavesOut, edits: edits, quietsLine: true)
  }

  /// Turns all lines of a range into comments.
  static func leavingOut(linesIn range: Range<Int>, in text: YAMLText) -> TextRepair {
    leavingOut(from: range.lowerBound, to: range.upperBound, while: { _ in true }, in: text)
  }

  /// Turns every tab that indents a line into a space.
  static func untabbing(from start: Int, in text: YAMLText) -> TextRepair {
    var edits: [Edit] = []
    var line: Int? = text.lineStart(of: start)
    while let next = line {
      for offset in next..<text.firstInk(ofLineAt: next) where text[offset] == 0x09 {
        edits.append(Edit(offset: offset, byte: UInt8(ascii: " ")))
      }
      line = text.nextLine(after: next)
    }
    return TextRepair(kind: .blanks, edits: edits, quietsLine: true)
  }

  /// Writes over a whole character: its first byte with a mark, the others with `_`.
  static func blanking(_ character: Range<Int>, with mark: Unicode.Scalar) -> [Edit] {
    character.map { offset in
      let isFirst = offset == character.lowerBound
      return Edit(offset: offset, byte: isFirst ? UInt8(ascii: mark) : UInt8(ascii: "_"))
    }
  }
}
