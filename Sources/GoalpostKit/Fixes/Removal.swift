import GoalpostSource

/// Which bytes have to go so that one of several siblings is gone and the rest stays as it is.
struct Removal {
  private let scene: FixScene

  init(_ scene: FixScene) { self.scene = scene }

  /// An item of a list with others.
  func ofItem(at index: Int, among places: [SourceRange], isFlow: Bool) -> Range<Int>? {
    if isFlow { return withComma(at: index, among: places) }
    let before = scene.indentation(of: places[index].start)
    let words = before.drop { $0 == " " }
    guard words.first == "-", words.dropFirst().allSatisfy({ $0 == " " }) else { return nil }
    return wholeLines(of: places[index])
  }

  /// An entry of a mapping with others.
  func ofEntry(at index: Int, among places: [SourceRange], isFlow: Bool) -> Range<Int>? {
    if isFlow { return withComma(at: index, among: places) }
    let place = places[index]
    if scene.indentation(of: place.start).allSatisfy({ $0 == " " }) {
      return places.count > 1 ? wholeLines(of: place) : nil
    }
    // Behind the dash of a list the next entry takes its place.
    guard index == 0, places.count > 1, scene.isSpace(place.end..<places[1].start) else {
      return nil
    }
    return place.start..<places[1].start
  }

  /// In brackets a comma goes too: the one behind, or that before the last.
  private func withComma(at index: Int, among places: [SourceRange]) -> Range<Int>? {
    guard places.count > 1 else { return nil }
    let gap =
      index + 1 < places.count
      ? places[index].start..<places[index + 1].start
      : places[index - 1].end..<places[index].end
    guard gap.lowerBound < gap.upperBound, !hasRemark(in: gap) else { return nil }
    return gap
  }

  private func hasRemark(in range: Range<Int>) -> Bool {
    range.contains { scene.file.bytes[$0] == UInt8(ascii: "#") && scene.isSpace(($0 - 1)..<$0) }
  }

  /// At the end of a file without a last line break, the break before goes instead.
  private func wholeLines(of place: SourceRange) -> Range<Int>? {
    let first = scene.line(of: place.start)
    let last = scene.line(of: max(place.start, place.end - 1))
    let end = scene.wholeLine(last).upperBound
    let hasBreak = scene.lines.range(ofLine: last).upperBound < end
    guard !hasBreak, first > 0 else { return scene.lines.starts[first]..<end }
    return scene.lines.range(ofLine: first - 1).upperBound..<end
  }
}
