import GoalpostModel
import GoalpostSource

/// Goals by the places they stand at, to be found by an offset in the time that a search by halves
/// takes.
struct PlaceIndex {
  private struct Place {
    let range: SourceRange
    let path: GoalPath
  }

  /// In the order of files and offsets; goals of one index do not overlap.
  private let places: [Place]

  init(_ goals: [(range: SourceRange, path: GoalPath)]) {
    var places = goals.map { Place(range: $0.range, path: $0.path) }
    if !zip(places, places.dropFirst()).allSatisfy({ $0.range <= $1.range }) {
      // An alias stands where its anchor does.
      places.sort { $0.range < $1.range }
    }
    self.places = places
  }

  /// The goal that holds the start of a range. An empty value ends where its goal ends, and
  /// belongs to it.
  func goal(holding range: SourceRange) -> GoalPath? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      let place = places[middle].range
      if (place.file, place.start) <= (range.file, range.start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return nil }
    let found = places[low - 1]
    guard found.range.file == range.file, range.start <= found.range.end else { return nil }
    return found.path
  }
}
