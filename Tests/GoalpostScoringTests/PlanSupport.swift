import GoalpostModel
import GoalpostScoring

/// Key results by what matters to a mean: a weight and the value reached of 100; nil is no data.
struct SampleKeyResult: Sendable {
  let weight: String
  let value: String?
  let fields: String

  init(_ weight: String, _ value: String?, fields: String = "baseline: 0, target: 100") {
    (self.weight, self.value, self.fields) = (weight, value, fields)
  }

  static let silent = SampleKeyResult("1", nil)
  static let notScored = SampleKeyResult("1", nil, fields: "why: Because")

  /// A flow mapping; the value is of day 50.
  func text(_ id: String) -> String {
    let checkIns = value.map {
      ", check_ins: [{date: \(Hundred.day(50)), value: \"\($0)\"}]"
    }
    return "{title: T, id: \(id), weight: \(weight), \(fields)\(checkIns ?? "")}"
  }
}

struct SampleObjective: Sendable {
  let fields: String
  let keyResults: [SampleKeyResult]

  init(_ fields: String = "weight: 1", _ keyResults: SampleKeyResult...) {
    (self.fields, self.keyResults) = (fields, keyResults)
  }

  func text(_ number: Int) -> String {
    let list = keyResults.enumerated().map { index, keyResult in
      "        - \(keyResult.text("k\(number)-\(index + 1)"))"
    }
    return """
        - title: T
          id: o\(number)
          \(fields)
          key_results:\(list.isEmpty ? " []" : "")
      \(list.joined(separator: "\n"))
      """
  }
}

extension Hundred {
  /// A plan of objectives `o1`, `o2` … with key results `k1-1`, `k1-2` …
  static func plan(_ objectives: SampleObjective..., fields: String = "level: team") -> String {
    """
    goalpost: 1
    unit: bakery
    cycle: \(Hundred.cycle)
    \(fields)
    objectives:\(objectives.isEmpty ? " []" : "")
    \(objectives.enumerated().map { $1.text($0 + 1) }.joined(separator: "\n"))
    """
  }

  /// One objective with these key results, scored on a day.
  static func objective(
    _ keyResults: SampleKeyResult..., fields: String = "weight: 1", on day: Int = 50
  ) throws -> GoalScore {
    let objective = SampleObjective(fields: fields, keyResults: keyResults)
    return try Scored(plan(objective), on: Hundred.day(day)).objective("o1")
  }
}

extension SampleObjective {
  fileprivate init(fields: String, keyResults: [SampleKeyResult]) {
    (self.fields, self.keyResults) = (fields, keyResults)
  }
}
