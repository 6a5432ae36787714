import GoalpostSource
import GoalpostYAML

/// Comma-separated values (RFC 4180), with a byte order mark or without, lines ended by CRLF, LF or
/// CR, and every cell with its place.
package enum CSV {
  /// Reads a file as far as it can be read; nil where nothing of it could be.
  package static func parse(
    _ source: SourceFile, limits: Limits = Limits()
  ) -> (table: CSVTable?, faults: [LanguageFault]) {

    if source.bytes.count > limits.fileSize {
      return (nil, [LimitFault.fileSize(of: source, limits)])
    }
    if let fault = EncodingFault.of(source) { return (nil, [fault]) }
    var reader = CSVReader(source, limits)
    let table = reader.read()
    return (table, reader.faults)
  }
}

/// Reads the rows of one file. A row that cannot be read costs that row only.
private struct CSVReader {
  private let source: SourceFile
  private let limits: Limits
  private let bytes: [UInt8]
  private var offset: Int
  private var cellsLeft: Int
  private(set) var faults: [LanguageFault] = []
  /// The lines of merge conflicts that come next, in order; none of them is a row.
  private var conflicts: ArraySlice<MergeConflict>
  private var unreadFrom: Int?

  /// What is wrong with every row is told of this many.
  private static let faultLimit = 20

  private struct Row {
    var cells: [Located<String>] = []
    var isFaulty = false

    var isEmpty: Bool { cells.allSatisfy(\.value.isEmpty) && !isFaulty }
  }

  init(_ source: SourceFile, _ limits: Limits) {
    self.source = source
    self.limits = limits
    bytes = source.bytes
    offset = bytes.starts(with: LineIndex.byteOrderMark) ? LineIndex.byteOrderMark.count : 0
    cellsLeft = limits.nodes
    conflicts = MergeConflict.all(in: source)[...]
  }

  mutating func read() -> CSVTable? {
    let lines = LineIndex(conflicts.isEmpty ? [] : bytes)
    faults = conflicts.map { $0.fault(in: source, lines) }
    guard let header = nextRow() else {
      let start = source.range(0..<0)
      faults.append(
        cellsLeft < 0 ? CSVFault.tooManyColumns(at: start) : CSVFault.noHeader(in: source))
      return nil
    }
    if header.isFaulty { return nil }
    if header.cells.count > ModelLimits.columns {
      faults.append(CSVFault.tooManyColumns(at: header.cells[ModelLimits.columns].range))
      return nil
    }
    if let fault = CSVFault.otherSeparator(in: header.cells) {
      faults.append(fault)
      return nil
    }
    var rows: [[Located<String>]] = []
    var dropped = 0
    while let row = nextRow() {
      if !row.isFaulty, row.cells.count == header.cells.count {
        rows.append(row.cells)
        continue
      }
      dropped += 1
      if !row.isFaulty { report(CSVFault.ragged(row.cells, header: header.cells)) }
    }
    if cellsLeft < 0 {
      dropped += 1
      unreadFrom = min(offset, unreadFrom ?? offset)
      faults.append(CSVFault.tooManyCells(at: source.range(offset..<offset), limits))
    }
    return CSVTable(
      source: source, header: header.cells, rows: rows, droppedRows: dropped,
      unreadFrom: unreadFrom)
  }

  private mutating func report(_ fault: LanguageFault) {
    if faults.count < Self.faultLimit { faults.append(fault) }
  }

  /// The next row that says something; nil at the end.
  private mutating func nextRow() -> Row? {
    while offset < bytes.count {
      if skipConflict() { continue }
      var row = Row()
      repeat {
        cellsLeft -= 1
        if cellsLeft < 0 { return nil }
        row.cells.append(nextCell(&row.isFaulty))
      } while takeComma()
      takeLineBreak()
      if !row.isEmpty { return row }
    }
    return nil
  }

  private mutating func skipConflict() -> Bool {
    guard let conflict = conflicts.first, conflict.range.lowerBound <= offset else { return false }
    unreadFrom = min(conflict.range.lowerBound, unreadFrom ?? offset)
    offset = max(offset, conflict.range.upperBound)
    conflicts.removeFirst()
    return true
  }

  private mutating func nextCell(_ isFaulty: inout Bool) -> Located<String> {
    let start = offset
    skipBlanks()
    if byte == UInt8(ascii: "\"") { return quotedCell(&isFaulty) }
    let first = offset
    skipToSeparator()
    var end = offset
    while end > first, Self.isBlank(bytes[end - 1]) { end -= 1 }
    let place = first < end ? first..<end : start..<start
    return Located(text(place), at: source.range(place))
  }

  private mutating func quotedCell(_ isFaulty: inout Bool) -> Located<String> {
    let opening = offset
    var text: [UInt8] = []
    offset += 1
    while let next = byte {
      offset += 1
      if next != UInt8(ascii: "\"") {
        text.append(next)
      } else if byte == UInt8(ascii: "\"") {
        text.append(next)
        offset += 1
      } else {
        let place = source.range(opening..<offset)
        skipBlanks()
        if !isAtSeparator {
          let stray = offset
          skipToSeparator()
          isFaulty = true
          report(CSVFault.textBehindQuote(at: source.range(stray..<offset), quote: place))
        }
        return Located(String(decoding: text, as: UTF8.self).withoutMarkPiles.trimmed, at: place)
      }
    }
    isFaulty = true
    let place = source.range(opening..<opening + 1)
    unreadFrom = min(opening, unreadFrom ?? opening)
    // A conflict within the quotes is the cause.
    if conflicts.isEmpty { report(CSVFault.openQuote(at: place)) }
    return Located("", at: place)
  }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private var isAtSeparator: Bool {
    byte == nil || byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipToSeparator() {
    while !isAtSeparator { offset += 1 }
  }

  private mutating func skipBlanks() {
    while let byte, Self.isBlank(byte) { offset += 1 }
  }

  private mutating func takeComma() -> Bool {
    guard byte == UInt8(ascii: ",") else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineBreak() {
    if byte == 0x0D { offset += 1 }
    if byte == 0x0A { offset += 1 }
  }

  private func text(_ place: Range<Int>) -> String {
    String(decoding: bytes[place], as: UTF8.self).withoutMarkPiles
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
