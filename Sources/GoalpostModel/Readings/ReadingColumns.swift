import GoalpostSource
import GoalpostYAML

extension RecordDecoder {
  /// The rows of a CSV file as readings; nil, and reported, where the file or a column is not
  /// there.
  mutating func readings(in table: ReadingTable) -> [Reading]? {
    guard let path = table.path.located, let csv = attachedTable(at: path) else { return nil }
    let date = column(table.date, of: csv, in: path.value, field: "date")
    let value = column(table.value, of: csv, in: path.value, field: "value")
    guard let date, let value else { return nil }
    readingsLeft -= csv.rows.count
    guard readingsLeft >= 0 else {
      let fault = CSVFault.tooManyReadings(at: path.range, vocabulary.mostReadings)
      report(fault.rule, fault.finding)
      return nil
    }
    droppedItems += csv.droppedRows
    var cells = RecordDecoder(source: csv.source, vocabulary: vocabulary)
    cells.offersFixes = false
    let readings = csv.rows.filter { !$0[value].value.isEmpty }.map { row in
      Reading(date: row[date], value: row[value], in: &cells)
    }
    for time in cells.clippedTimes.prefix(1) where !clippedTimes.contains(time) {
      clippedTimes.append(time)
    }
    for fault in cells.allFaults.prefix(ReadingColumns.faultLimit) {
      report(fault.rule, fault.finding)
    }
    return readings
  }

  private mutating func column(
    _ name: FieldValue<String>, of csv: CSVTable, in path: String, field: String
  ) -> Int? {
    guard let name = name.located else { return nil }
    let columns = csv.columns(named: name.value.trimmed)
    if columns.isEmpty, let column = plainColumn(name, of: csv) { return column }
    if let second = columns.dropFirst().first {
      let fault = CSVFault.sameName(
        name.value, first: csv.header[columns[0]].range, second: csv.header[second].range)
      report(fault.rule, fault.finding)
      return nil
    }
    if columns.isEmpty { report(.unresolvedReference, .noColumn(name, of: csv, path, field)) }
    return columns.first
  }
}

extension RecordDecoder {
  /// The one column whose name only look-alikes keep from being the one that is asked for; they are
  /// named where they stand.
  fileprivate mutating func plainColumn(_ name: Located<String>, of csv: CSVTable) -> Int? {
    let plain = PlainText(of: name.value)?.text ?? name.value.trimmed
    let same = csv.header.indices.filter {
      (PlainText(of: csv.header[$0].value)?.text ?? csv.header[$0].value) == plain
    }
    guard same.count == 1, let column = same.first else { return nil }
    let cell = csv.header[column]
    let (written, strange) =
      PlainText(of: cell.value).map { (cell, $0) } ?? PlainText(of: name.value).map { (name, $0) }
      ?? (cell, nil)
    guard let character = strange?.changes.first?.character else { return nil }
    report(
      .lookAlike,
      Finding(
        "`\(written.value)` holds \(character.title)", at: written.range, label: "a column's name",
        help: "write `\(plain)`",
        related: [Label("the column that is meant", at: written == cell ? name.range : cell.range)],
        field: "csv"))
    return column
  }
}

private enum ReadingColumns {
  /// What is wrong with every cell of a column is told of this many.
  static let faultLimit = 20
}

extension Reading {
  fileprivate init(
    date: Located<String>, value: Located<String>, in decoder: inout RecordDecoder
  ) {
    self.init(at: value.range)
    var date = date
    if let day = DateReadings.day(ofTime: date.value) {
      decoder.clippedTimes.append(date)
      date.value = day.description
    }
    let (day, quantity) = (Node(cell: date), Node(cell: value))
    self.date = FieldValue(
      ValueKind<CalendarDay>.date.read(day, &decoder), key: date.range, range: date.range)
    self.value = FieldValue(
      ValueKind<Quantity>.quantity.read(quantity, &decoder), key: value.range, range: value.range)
  }
}

extension Node {
  fileprivate init(cell: Located<String>) {
    self.init(cell.value, style: .doubleQuoted, at: cell.range)
  }
}

extension Finding {
  fileprivate static func noColumn(
    _ name: Located<String>, of csv: CSVTable, _ path: String, _ field: String
  ) -> Finding {
    let names = csv.header.map(\.value).filter { !$0.isEmpty }
    let nearest = SpellingSuggestion.nearest(
      to: name.value, among: names.prefix(ModelLimits.columnsToCompare))
    let list = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return Finding(
      "`\(path)` has no column `\(name.value)`", at: name.range,
      label: nearest.map { "did you mean `\($0)`?" } ?? "no such column",
      help: "its columns are \(list)" + (names.count > 12 ? ", …" : ""),
      related: csv.header.first.map { [Label("the header", at: $0.range)] } ?? [], field: field)
  }
}
