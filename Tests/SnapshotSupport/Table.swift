/// A small CSV file of the fixtures: a head row, no quotes.
package struct Table {
  package let rows: [[String: String]]

  package init(_ path: String) throws {
    let lines = try Repository.text(path).split(whereSeparator: \.isNewline)
    let names = lines.first?.split(separator: ",").map(String.init) ?? []
    rows = lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(uniqueKeysWithValues: zip(names, cells))
    }
  }
}
