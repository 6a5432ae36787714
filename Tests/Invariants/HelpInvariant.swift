import GoalpostModel

/// Help never changes a number: what it offers to type holds the digits that were written, in their
/// order, or was computed and reads as one amount.
package enum HelpInvariant {
  /// - Parameter style: how the project writes numbers; nil where it does not say.
  package static func check(
    _ help: QuantityHelp, for text: String, in style: NumberStyle?
  ) -> [String] {
    var broken: [String] = []
    for offer in help.offers {
      guard let read = Quantity.plain(offer.text, style), !read.isAmbiguous else {
        broken.append("`\(text)` is answered by `\(offer.text)`, which cannot be read")
        continue
      }
      if !help.text.contains("`\(offer.text)`"), !help.text.contains(": \(offer.text)`") {
        broken.append("`\(offer.text)` is offered for `\(text)` without a word")
      }
    }
    let written = digits(of: text)
    let kept = help.offers.filter { !$0.isComputed }
    guard !kept.isEmpty else { return broken }
    let isEach = kept.allSatisfy { digits(of: $0.text) == written }
    let isTogether = kept.flatMap { digits(of: $0.text) } == written
    if !isEach, !isTogether {
      broken.append("`\(text)` is answered by \(kept.map(\.text)), which are other digits")
    }
    return broken
  }

  /// The digits of each number in a text, whatever separates them, without zeros that may come and
  /// go: `1.50` and `01,5` are the same. Digits after a letter are part of a name.
  private static func digits(of text: String) -> [String] {
    var numbers: [String] = []
    var current = ""
    var pending = false
    var before: Unicode.Scalar = " "
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if ("0"..."9").contains(scalar) {
        let isName = current.isEmpty && before.properties.isAlphabetic
        if isName || pending {
          pending = true
        } else {
          current.unicodeScalars.append(scalar)
        }
      } else {
        pending = false
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let joins = isSign(scalar) && ("0"..."9").contains(next)
        if !joins, !current.isEmpty {
          numbers.append(trimmed(current))
          current = ""
        }
      }
      before = scalar
    }
    if !current.isEmpty { numbers.append(trimmed(current)) }
    return numbers
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    [",", ".", "_", "'", "’", "ʼ", "′", "·", " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}"]
      .contains(scalar)
  }

  private static func trimmed(_ digits: String) -> String {
    var rest = digits.drop { $0 == "0" }
    while rest.last == "0" { rest.removeLast() }
    return String(rest)
  }
}
