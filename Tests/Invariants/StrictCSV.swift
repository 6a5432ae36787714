/// A reader of RFC 4180 that takes nothing else.
package enum StrictCSV {
  /// Nil where the text is anything that the RFC does not allow.
  package static func rows(_ text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      guard let cell = cell(&rest), let behind = rest.popFirst() else { return nil }
      row.append(cell)
      if behind == "," { continue }
      guard behind == "\r", rest.popFirst() == "\n" else { return nil }
      rows.append(row)
      row = []
    }
    return row.isEmpty ? rows : nil
  }

  private static func cell(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
    var cell = ""
    guard rest.first == "\"" else {
      while let scalar = rest.first, scalar != ",", scalar != "\r", scalar != "\n" {
        guard scalar != "\"" else { return nil }
        cell.unicodeScalars.append(scalar)
        rest.removeFirst()
      }
      return cell
    }
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else { return cell }
        rest.removeFirst()
      }
      cell.unicodeScalars.append(scalar)
    }
    return nil
  }
}
