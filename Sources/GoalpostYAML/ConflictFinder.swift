/// Puts the markers of merge conflicts together.
struct ConflictFinder {
  private(set) var conflicts: [MergeConflict] = []
  /// Where the lines begin that may be left of a conflict, or the underline of a title in quotes.
  private(set) var strays: [Int] = []
  private let text: YAMLText
  /// The markers of one conflict, as far as they were seen.
  private var open: [Int] = []
  /// Conflicts that began within the open one and have not ended.
  private var depth = 0
  private var isNested = false

  /// So many characters make a marker.
  private static let length = 7

  /// - Parameter lines: where lines begin that may be markers, in order.
  init(_ text: YAMLText, at lines: [Int]) {
    self.text = text
    var last = 0
    for line in lines where isMarker(line) {
      take(line)
      last = line
    }
    if !open.isEmpty { close(after: last, isWhole: false) }
  }

  /// One that only a marker is left of.
  static func leftOver(_ line: Int, in text: YAMLText) -> MergeConflict {
    MergeConflict(
      range: line..<(text.nextLine(after: line) ?? text.bytes.count), sides: nil,
      markers: [line..<text.lineEnd(of: line)])
  }

  /// `=======` stands alone on its line; the others have a name behind them.
  private func isMarker(_ line: Int) -> Bool {
    let end = line + Self.length
    return text[line] == UInt8(ascii: "=")
      ? text.isBlankOrEnd(at: text.skippingBlanks(from: end)) : text.isBlankOrEnd(at: end)
  }

  private mutating func take(_ line: Int) {
    switch text[line] {
    case UInt8(ascii: "<"):
      if open.isEmpty {
        open = [line]
      } else {
        depth += 1
        isNested = true
      }
    case UInt8(ascii: ">"):
      guard depth == 0 else {
        depth -= 1
        return
      }
      let isWhole = !open.isEmpty
      if !isWhole {
        open = strays.suffix(1)
        strays.removeLast(open.count)
      }
      open.append(line)
      close(after: line, isWhole: isWhole)
    default:
      if open.isEmpty {
        strays.append(line)
      } else if depth == 0 {
        open.append(line)
      }
    }
  }

  /// - Parameters:
  ///   - last: the line of the last marker.
  ///   - isWhole: whether it ends what another one began.
  private mutating func close(after last: Int, isWhole: Bool) {
    let end = text.nextLine(after: last) ?? text.bytes.count
    conflicts.append(
      MergeConflict(
        range: (open.first ?? last)..<end, sides: isWhole && !isNested ? sides : nil,
        markers: open.map { $0..<text.lineEnd(of: $0) }))
    (open, depth, isNested) = ([], 0, false)
  }

  /// What lies between the markers, where all of them are there.
  private var sides: MergeConflict.Sides? {
    let parts = zip(open, open.dropFirst()).map { marker, next in
      (text.nextLine(after: marker) ?? next)..<next
    }
    return switch open.compactMap({ text[$0] }) {
    case Array("<=>".utf8): .init(first: parts[0], base: nil, second: parts[1])
    case Array("<|=>".utf8): .init(first: parts[0], base: parts[1], second: parts[2])
    default: nil
    }
  }
}
