/// Text brought to a number of terminal cells.
extension String {
  /// Cut to at most this many cells; what ends in `ending` was longer.
  func cut(to cells: Int, ending: String) -> String {
    guard terminalWidth > cells else { return self }
    let room = max(0, cells - ending.terminalWidth)
    return prefix(ofCells: room) + (cells >= ending.terminalWidth ? ending : "")
  }

  /// With spaces behind it up to this many cells.
  func padded(to cells: Int) -> String {
    self + String(repeating: " ", count: max(0, cells - terminalWidth))
  }

  /// With spaces before it up to this many cells.
  func rightAligned(to cells: Int) -> String {
    String(repeating: " ", count: max(0, cells - terminalWidth)) + self
  }

  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// In lines of at most this many cells, broken between words; a longer word is broken within.
  func wrapped(to cells: Int) -> [String] {
    let words = split(separator: " ").flatMap { String($0).broken(to: max(2, cells)) }
    return words.packed(into: cells, separator: " ")
  }

  private func broken(to cells: Int) -> [String] {
    var rest = self
    var pieces: [String] = []
    while rest.terminalWidth > cells {
      let piece = rest.prefix(ofCells: cells)
      // One character that is wider than the line goes on a line of its own.
      let taken = piece.isEmpty ? String(rest.prefix(1)) : piece
      pieces.append(taken)
      rest = String(rest.dropFirst(taken.count))
    }
    return rest.isEmpty ? pieces : pieces + [rest]
  }

  private func prefix(ofCells cells: Int) -> String {
    var result = ""
    var used = 0
    for character in self {
      used += String(character).terminalWidth
      guard used <= cells else { break }
      result.append(character)
    }
    return result
  }
}

extension [String] {
  /// Joined into lines of at most this many cells; an item that is longer has a line of its own.
  func packed(into cells: Int, separator: String) -> [String] {
    var lines: [String] = []
    for item in self {
      guard let last = lines.last, (last + separator + item).terminalWidth <= cells else {
        lines.append(item)
        continue
      }
      lines[lines.count - 1] = last + separator + item
    }
    return lines
  }
}
