import GoalpostReport

/// A line through the values, with target, threshold and the present course, over its days.
struct ValueChart {
  var title: String
  var chart: Chart

  var html: HTML {
    """
    <svg class="chart" viewBox="-20 -20 1040 240" width="340" height="78" role="img">\
    <title>\(chart.summary)</title><desc>Values of “\(title)”\(lines)</desc>\
    \(chart.targets.map { level("target", $0) })\(chart.threshold.map { level("threshold", $0) })\
    \(course)\(line)\(dot)</svg>
    <p class="axis"><span>\(chart.start.spelledOut)</span> <span>\(chart.end.spelledOut)</span></p>

    """
  }

  private var lines: HTML {
    let target: HTML = chart.targets.isEmpty ? "" : ", dotted: the target"
    let threshold: HTML = chart.threshold == nil ? "" : ", solid across: the threshold"
    let course: HTML = chart.projection == nil ? "" : ", dashed: the present course"
    return "\(target)\(threshold)\(course)"
  }

  /// SVG counts downwards.
  private func y(_ permille: Int) -> Int { (1000 - permille) * 200 / 1000 }

  private func level(_ name: HTML, _ permille: Int) -> HTML {
    "<path class=\"\(name)\" d=\"M0 \(y(permille))H1000\"/>"
  }

  private var line: HTML {
    let points = chart.points.map { "\($0.x),\(y($0.y))" as HTML }
    return "<polyline class=\"line\" points=\"\(points.joined(separator: " "))\"/>"
  }

  private var course: HTML {
    guard let last = chart.points.last, let projection = chart.projection, last.x < 1000
    else { return "" }
    return "<path class=\"projected\" d=\"M\(last.x) \(y(last.y))L1000 \(y(projection))\"/>"
  }

  private var dot: HTML? {
    chart.points.last.map { "<circle class=\"fill\" cx=\"\($0.x)\" cy=\"\(y($0.y))\" r=\"13\"/>" }
  }
}
