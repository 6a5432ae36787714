/// A text in which `⟦` and `⟧` stand around what is expected, and the byte range that they mark.
struct MarkedText {
  let text: String
  let range: Range<Int>

  init(_ marked: String) {
    var text = ""
    var bounds: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" || scalar == "⟧" {
        bounds.append(text.utf8.count)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    range = (bounds.first ?? 0)..<(bounds.last ?? 0)
  }
}
