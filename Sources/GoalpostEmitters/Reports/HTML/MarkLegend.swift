/// What the marks of bars and charts mean, told once.
enum MarkLegend {
  static let html: HTML = """
    <section class="legend" aria-labelledby="_legend">
    <h2 id="_legend">How to read the marks</h2>
    <ul>
    \(samples.map(item))</ul>
    </section>

    """

  /// What it looks like, what it means, how it is drawn on 48 by 22.
  private static let samples: [(look: HTML, meaning: HTML, drawing: HTML)] = [
    ("Filled bar", "reached", "<rect class=\"fill\" y=\"7\" width=\"48\" height=\"8\" rx=\"4\"/>"),
    (
      "Pale bar", "on the present course by the due day",
      "<rect class=\"ghost\" y=\"7\" width=\"48\" height=\"8\" rx=\"4\"/>"
    ),
    ("Upright tick", "expected by today", "<path class=\"expected\" d=\"M24 1v20\"/>"),
    (
      "Full circle", "checkpoint reached",
      "<circle class=\"mark reached\" cx=\"24\" cy=\"11\" r=\"6\"/>"
    ),
    (
      "Empty circle", "checkpoint ahead or missed",
      "<circle class=\"mark\" cx=\"24\" cy=\"11\" r=\"6\"/>"
    ),
    ("Solid line with a dot", "values, the latest at the dot", line),
    ("Dashed line", "the present course", "<path class=\"projected\" d=\"M0 11H48\"/>"),
    ("Dotted line", "target", "<path class=\"target\" d=\"M0 11H48\"/>"),
    ("Line across", "threshold", "<path class=\"threshold\" d=\"M0 11H48\"/>"),
  ]

  private static let line: HTML = """
    <polyline class="line" points="0,18 20,12 42,6"/><circle class="fill" cx="42" cy="6" r="4"/>
    """

  private static func item(_ sample: (look: HTML, meaning: HTML, drawing: HTML)) -> HTML {
    """
    <li>\(picture(sample.look, meaning: sample.meaning, sample.drawing)) \(sample.meaning)</li>

    """
  }

  private static func picture(_ look: HTML, meaning: HTML, _ drawing: HTML) -> HTML {
    """
    <svg class="sample" viewBox="0 0 48 22" width="48" height="22" role="img">\
    <title>\(look)</title><desc>Means: \(meaning)</desc>\(drawing)</svg>
    """
  }
}
