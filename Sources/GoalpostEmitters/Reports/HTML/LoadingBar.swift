import GoalpostReport

/// Progress as a bar, with the projection behind it, checkpoints as circles on it and a tick where
/// it is expected to be. All sizes are attributes: the page's policy forbids `style=`.
struct LoadingBar {
  var title: String
  var progress: ReportScore
  var expected: ReportScore?
  var projection: ReportScore?
  var marks: [CheckpointMark] = []

  var html: HTML {
    let tick: HTML? = expected.map { "<path class=\"expected\" d=\"M\($0.permille) 2v66\"/>" }
    return """
      <svg class="bar" viewBox="-20 0 1040 70" width="320" height="22" role="img">\
      <title>\(summary)</title><desc>\(description)</desc>\
      <rect class="track" x="0" y="22" width="1000" height="26" rx="13"/>\
      \(stretch("ghost", upTo: projection?.permille))\(stretch("fill", upTo: progress.permille))\
      \(marks.map(circle))\(tick)</svg>
      """
  }

  private var summary: HTML {
    let expectation: HTML? = expected.map { ", expected \($0.text)" }
    return "\(progress.text)\(expectation)"
  }

  private var description: HTML {
    let reached = marks.count { $0.isReached }
    let checkpoints: HTML =
      marks.isEmpty ? "" : ", \(reached) of \(marks.count) checkpoints reached"
    let course: HTML? = projection.map { ", on course for \($0.text)" }
    return "Progress of “\(title)”\(course)\(checkpoints)"
  }

  private func stretch(_ name: HTML, upTo permille: Int?) -> HTML {
    guard let permille, permille > 0 else { return "" }
    return """
      <rect class="\(name)" x="0" y="22" width="\(permille)" height="26" \
      rx="\(min(13, permille / 2))"/>
      """
  }

  private func circle(_ mark: CheckpointMark) -> HTML {
    let name: HTML = mark.isReached ? "mark reached" : "mark"
    return """
      <circle class="\(name)" cx="\(mark.permille)" cy="35" r="15">\
      <title>\(mark.amount.text) by \(mark.day.spelledOut)</title></circle>
      """
  }
}
