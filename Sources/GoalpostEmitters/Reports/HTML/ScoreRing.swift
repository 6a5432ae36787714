import GoalpostReport

/// A score as a ring, with a tick where it is expected to be.
struct ScoreRing {
  var title: String
  var standing: Standing

  var html: HTML {
    guard let score = standing.score else { return "" }
    let expectation: HTML? = standing.expected.map { ", expected \($0.text)" }
    let coverage: HTML? = standing.isPartlyRead ? " of a part that could be read" : nil
    return """
      <svg class="ring" viewBox="0 0 72 72" width="72" height="72" role="img">\
      <title>\(score.text)\(coverage)\(expectation)</title><desc>Score of “\(title)”</desc>\
      \(arc("ring-track", 1000, from: 0))\(arc("ring-fill", score.permille, from: 0))\
      \(standing.expected.map { arc("ring-expected", 8, from: max(0, $0.permille - 4)) })\
      <text x="36" y="42">\(score.text)</text></svg>
      """
  }

  /// Lengths along the ring, from the top clockwise; 1000 is all of it.
  private func arc(_ name: HTML, _ length: Int, from start: Int) -> HTML {
    """
    <circle class="\(name)" cx="36" cy="36" r="31" pathLength="1000" \
    stroke-dasharray="\(length) 1000" stroke-dashoffset="-\(start)" \
    transform="rotate(-90 36 36)"/>
    """
  }
}
