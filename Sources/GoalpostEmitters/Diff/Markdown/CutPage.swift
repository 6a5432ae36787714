/// A Markdown document that must not grow beyond a length: it ends at a row's border, and says how
/// much is missing.
struct CutPage {
  /// Rows below a head, which is left out where none of them fits.
  struct Block {
    let head: Markdown
    let rows: [Markdown]
    /// It stands there without rows too.
    var isKept = false
  }

  private(set) var limit: Int
  private var written: Markdown = ""
  private var missing = 0

  /// Room for the line about what is missing.
  private static let reserve = 200

  /// - Parameter limit: in UTF-16 units, which no reader counts fewer of than characters.
  init(limit: Int) { self.limit = limit - Self.reserve }

  mutating func append(_ block: Block) {
    guard !block.rows.isEmpty || block.isKept else { return }
    var isHeaded = false
    if block.isKept { isHeaded = take(block.head) }
    for (index, row) in block.rows.enumerated() {
      let piece = isHeaded ? row : "\(block.head)\(row)"
      // Once something is missing nothing follows, or the gap would not be seen.
      guard missing == 0, take(piece) else {
        missing += block.rows.count - index
        return
      }
      isHeaded = true
    }
  }

  var markdown: Markdown {
    guard missing > 0 else { return written }
    let rows: Markdown = missing == 1 ? "row" : "rows"
    return "\(written)\n\(missing) more \(rows) did not fit; `goalpost diff` shows everything.\n"
  }

  private mutating func take(_ piece: Markdown) -> Bool {
    let length = piece.text.utf16.count
    guard length <= limit else { return false }
    limit -= length
    written += piece
    return true
  }
}
