/// A second reader of RFC 4180, strict: it fails on anything the RFC does not allow.
enum CSVReader {
  struct Malformed: Error {
    let reason: String
  }

  static func rows(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var scalars = Array(text.unicodeScalars)[...]
    func fail(_ reason: String) -> Malformed { Malformed(reason: "\(reason) in row \(rows.count)") }

    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"":
        guard cell.isEmpty else { throw fail("a quote inside a bare cell") }
        cell = try quoted(&scalars)
        guard let next = scalars.first, next == "," || next == "\r" else {
          throw fail("text behind a closing quote")
        }
      case ",":
        row.append(cell)
        cell = ""
      case "\r":
        guard scalars.popFirst() == "\n" else { throw fail("a bare CR") }
        rows.append(row + [cell])
        (row, cell) = ([], "")
      case "\n": throw fail("a bare LF")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard row.isEmpty, cell.isEmpty else { throw fail("no CRLF at the end") }
    return rows
  }

  private static func quoted(_ scalars: inout ArraySlice<Unicode.Scalar>) throws -> String {
    var cell = ""
    while let scalar = scalars.popFirst() {
      guard scalar == "\"" else {
        cell.unicodeScalars.append(scalar)
        continue
      }
      guard scalars.first == "\"" else { return cell }
      scalars.removeFirst()
      cell.append("\"")
    }
    throw Malformed(reason: "a quoted cell that does not end")
  }
}
