import GoalpostEmitters
import GoalpostReport
import Testing

@Suite("The CSV table")
struct CSVEmitterTests {
  static let columns = """
    cycle,unit,level,kind,id,title,owner,objective,supports,ambition,weight,measured_in,baseline,\
    target,at_least,at_most,threshold,better,benchmark,due,current,current_date,confidence,\
    progress,raw_progress,score,floor,measured,of,expected,projection,needed_per_week,trend,state,\
    band,as_of,derivation,path,line,partly_read
    """

  private func rows(_ report: Report) throws -> [[String: String]] {
    let rows = try CSVReader.rows(CSVEmitter.emit(report))
    let head = try #require(rows.first)
    return try rows.dropFirst().map { row in
      try #require(row.count == head.count)
      return Dictionary(uniqueKeysWithValues: zip(head, row))
    }
  }

  @Test func `has the documented columns in their order`() throws {
    let text = CSVEmitter.emit(try OrchardProject.report())
    #expect(text.hasPrefix(Self.columns + "\r\n"))
    #expect(text.utf8.first != 0xEF)
  }

  @Test func `has one row an item, from the company down`() throws {
    let rows = try rows(OrchardProject.report())
    #expect(
      rows.map { "\($0["kind"] ?? "") \($0["id"] ?? "")" } == [
        "plan orchard", "objective harvest", "key_result picked", "key_result pickers",
        "key_result bruises", "kpi windfall", "metric visitors-in-the-yard",
        "plan press", "objective juice", "key_result litres", "key_result spill",
      ])
  }

  @Test(arguments: [
    (
      "picked",
      [
        "measured_in": "%", "baseline": "20", "target": "60", "current": "44",
        "progress": "0.6", "weight": "2", "due": "2026-12-31", "confidence": "0.8",
        "current_date": "2026-11-16", "score": "", "objective": "harvest",
      ]
    ),
    ("pickers", ["progress": "", "current": "", "state": "no data", "target": "40"]),
    ("bruises", ["at_most": "5", "baseline": "", "progress": "0.5", "expected": "1"]),
    (
      "litres",
      [
        "measured_in": "$M", "baseline": "1.2", "target": "2", "current": "1.55",
        "progress": "0.4375", "ambition": "committed",
      ]
    ),
    ("spill", ["measured_in": "", "raw_progress": "-0.2", "progress": "0"]),
    (
      "windfall",
      [
        "threshold": "4", "benchmark": "3", "better": "lower", "trend": "better",
        "state": "breached", "band": "off target", "progress": "0.444444",
      ]
    ),
    (
      "juice",
      [
        "supports": "orchard/harvest orchard/harvest/picked", "measured": "2", "of": "2",
        "weight": "1", "progress": "",
      ]
    ),
    ("harvest", ["measured": "2", "of": "3"]),
  ])
  func `numbers are bare, in the unit that measured_in names`(
    id: String, expected: [String: String]
  ) throws {
    let row = try #require(try rows(OrchardProject.report()).first { $0["id"] == id })
    for (column, value) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(row[column] == value, "\(column) of \(id)")
    }
  }

  @Test(arguments: HostileText.all)
  func `no text becomes a formula or leaves its cell`(text: String) throws {
    let report = try OrchardProject.report()
    let clean = try rows(report)
    let poisoned = try rows(report.poisonedThroughout(with: text))
    #expect(poisoned.count == clean.count)
    for (row, before) in zip(poisoned, clean) {
      #expect(row["line"] == before["line"])
      for (column, value) in row where Double(value) == nil {
        #expect(!["=", "+", "-", "@", "\t", "\r"].contains(value.first), "\(column)")
        #expect(!value.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
      }
    }
  }
}
