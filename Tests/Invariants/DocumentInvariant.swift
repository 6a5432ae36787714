import GoalpostEmitters
import GoalpostKit
import GoalpostReport

/// Writing documents: whatever a text says, a second reader finds it where it was put, and around it
/// the very document that it finds around a harmless one.
package enum DocumentInvariant: Invariant {
  package static let name = "documents"
  package static let summary = "any text in every place of a review in CSV, JSON and the terminal"

  package static func check(_ input: [UInt8]) -> [String] {
    let text = String(decoding: input, as: UTF8.self)
    let report = HostileProject.report.poisoned(with: text)
    let twin = HostileProject.report.poisoned(with: HarmlessTwin.twin(of: text))
    return json(report, text, twin) + csv(report, twin) + terminal(report)
  }

  private static func json(_ report: Report, _ text: String, _ twin: Report) -> [String] {
    guard let document = SecondJSON(JSONEmitter.emit(report)) else {
      return ["JSON: unreadable"]
    }
    var broken: [String] = []
    let title = document.strings["title"] ?? ""
    if !title.unicodeScalars.elementsEqual(text.unicodeScalars) {
      broken.append("JSON: another title than `\(text)`")
    }
    let expected = SecondJSON(JSONEmitter.emit(twin))?.shape
    if document.shape != expected { broken.append("JSON: another shape") }
    return broken
  }

  private static func csv(_ report: Report, _ twin: Report) -> [String] {
    guard let rows = StrictCSV.rows(CSVEmitter.emit(report)) else {
      return ["CSV: unreadable"]
    }
    var broken: [String] = []
    if rows.map(\.count) != StrictCSV.rows(CSVEmitter.emit(twin))?.map(\.count) {
      broken.append("CSV: \(rows.map(\.count)) cells")
    }
    for cell in rows.joined() {
      guard let first = cell.unicodeScalars.first else { continue }
      let isNumber = Double(cell) != nil
      if "=+-@\t\r＝＋－＠".unicodeScalars.contains(first), !isNumber {
        broken.append("CSV: a spreadsheet calculates `\(cell)`")
      }
      if let hidden = HiddenScalar.first(in: cell) { broken.append("CSV: \(hidden)") }
    }
    return broken
  }

  private static func terminal(_ report: Report) -> [String] {
    var broken: [String] = []
    for width in [40, 80] {
      var style = StatusStyle()
      style.width = width
      let page = StatusRenderer.render(report, style: style)
      for line in page.unicodeScalars.split(separator: "\n") {
        if let hidden = HiddenScalar.first(in: String(line)) { broken.append("status: \(hidden)") }
      }
    }
    return broken
  }
}
