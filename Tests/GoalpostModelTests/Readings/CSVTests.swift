import GoalpostSource
import GoalpostYAML
import Testing

@testable import GoalpostModel

/// A CSV file is read cell by cell, and each cell knows where it stands.
@Suite struct CSVTests {
  private static func parse(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) -> (table: CSVTable?, told: [ToldFault]) {
    let source = SourceFile(id: .init(0), path: "data.csv", bytes: bytes)
    let (table, faults) = CSV.parse(source, limits: limits)
    return (table, faults.map { ToldFault($0, in: [source]) })
  }

  private static func parse(_ text: String) -> (table: CSVTable?, told: [ToldFault]) {
    parse(Array(text.utf8))
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
    ("a,b\r1,2\r", [["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["1", "2"]]),
    ("a,b\n\"1,200\",\"say \"\"yes\"\"\"\n", [["1,200", "say \"yes\""]]),
    ("a,b\n\"two\nlines\",2\n", [["two\nlines", "2"]]),
    ("a,b\n 1 ,\t2\n", [["1", "2"]]),
    ("a,b\n1, \" 2 \" \n", [["1", "2"]]),
    ("a,b\n1,5\" pipe\n", [["1", "5\" pipe"]]),
    ("a,b\n,\n1,\n", [["1", ""]]),
    ("\na,b\n\n1,2\n\n,,,\n", [["1", "2"]]),
    ("größe,b\n目標,🎯\n", [["目標", "🎯"]]),
    ("a,b\n", []),
  ])
  func `rows are read as RFC 4180 and spreadsheets write them`(
    text: String, rows: [[String]]
  ) throws {
    let (table, told) = Self.parse(text)
    #expect(try #require(table).rows.map { $0.map(\.value) } == rows)
    #expect(table?.droppedRows == 0)
    #expect(told.isEmpty)
  }

  @Test func `a cell's place is what was written, quotes included and blanks left out`() throws {
    let text = "Wöche,b\r\n \"1,200\" , 2 \r\n"
    let table = try #require(Self.parse(text).table)
    let cells = (table.header + table.rows.joined()).map { table.source.text(of: $0.range) }
    #expect(cells == ["Wöche", "b", "\"1,200\"", "2"])
  }

  @Test(arguments: [
    ("a,b\n1\n2,3\n", "csv-syntax @ 1 | this row has 1 cell, but the header has 2 cells | missing"),
    ("a,b\n1,200,3\n2,3\n", "csv-syntax @ 3 | no column for this | quotes | the header -> a,b"),
    ("a,b\n2,3\n1,\"x\n5,6\n", "csv-syntax @ \" | this quote is never closed"),
    ("a,b\n1,\"x\"y\n2,3\n", "csv-syntax @ y | text behind the closing quote -> \"x\""),
  ])
  func `a row with a fault is told and left out, the others are read`(
    text: String, fault: String
  ) throws {
    let (table, told) = Self.parse(text)
    let row = fault.replacing(" -> \"x\"", with: " | the quoted cell -> \"x\"")
    expect(told, are: [row], of: text)
    #expect(try #require(table).rows.map { $0.map(\.value) } == [["2", "3"]])
    #expect(table?.droppedRows == 1)
  }

  @Test(arguments: [
    ("", "csv-syntax @  | this file has no header row"),
    ("\n\r\n", "csv-syntax @  | no header row | like `date,value`"),
    ("a;b\n1;2\n", "csv-syntax @ a;b | parted by semicolons, not by commas"),
    ("a\tb\n1\t2\n", "csv-syntax @ a\tb | parted by tabs"),
    ("\"a\n", "csv-syntax @ \" | never closed"),
  ])
  func `a file that is no table is told once`(text: String, fault: String) {
    let (table, told) = Self.parse(text)
    #expect(table == nil)
    expect(told, are: [fault], of: text)
  }

  @Test(arguments: [
    ([0x61, 0x2C, 0xFC, 0x0A], "byte `0xFC` is not UTF-8"),
    ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"),
  ])
  func `a file in another encoding is told`(bytes: [UInt8], words: String) {
    let (table, told) = Self.parse(bytes)
    #expect(table == nil)
    #expect(told.count == 1)
    #expect(told.first?.headline.hasPrefix("not-utf8") ?? false)
    #expect(told.first?.words.contains(words) ?? false)
  }

  @Test func `a file beyond the limits is not read further`() throws {
    var limits = Limits()
    limits.nodes = 5
    let (table, told) = Self.parse(Array("a,b\n1,2\n3,4\n5,6\n".utf8), limits: limits)
    #expect(try #require(table).rows.count == 1)
    #expect(table?.droppedRows == 1)
    #expect(told.map(\.headline) == ["limit-exceeded @ "])
    limits.fileSize = 4
    let whole = Self.parse(Array("a,b\n1,2\n".utf8), limits: limits)
    #expect(whole.table == nil)
    #expect(whole.told.map(\.headline) == ["limit-exceeded @ a"])
  }

  @Test func `what is wrong with every row is told of twenty`() throws {
    let (table, told) = Self.parse("a,b\n" + String(repeating: "1,2,3\n", count: 500))
    #expect(told.count == 20)
    #expect(try #require(table).droppedRows == 500)
  }
}
