import GoalpostKit
import GoalpostModel
import SnapshotSupport

/// A plan made of chance: objectives, key results up and down, values on both sides of everything.
/// Fields and goals can be written in another order without meaning anything else.
struct GeneratedPlan {
  struct KeyResult {
    let id: String
    let baseline: Int
    let target: Int
    let weight: Int
    var values: [Int]
    let unit: String
  }

  let unit: String
  var objectives: [[KeyResult]]

  init(_ unit: String, from chance: inout SeededNumbers) {
    self.unit = unit
    var number = 0
    objectives = (0..<chance.number(1...3)).map { _ in
      (0..<chance.number(1...4)).map { _ in
        number += 1
        return Self.keyResult("k\(number)", from: &chance)
      }
    }
  }

  private static func keyResult(_ id: String, from chance: inout SeededNumbers) -> KeyResult {
    let baseline = chance.number(0...90)
    let step = chance.number(1...60)
    let target = chance.isHeads() ? baseline + step : max(baseline - step, 0)
    let units = ["%", " h", " visits", "", " of 200", " per week"]
    return KeyResult(
      id: id, baseline: baseline, target: target == baseline ? baseline + 1 : target,
      weight: chance.number(0...4),
      values: (0..<chance.number(0...3)).map { _ in chance.number(0...160) },
      unit: units[chance.number(0...units.count - 1)])
  }

  /// - Parameter chance: where it is given, fields stand in an order of its own.
  func text(shuffledBy chance: inout SeededNumbers?) -> String {
    var text = entries(
      [
        ["goalpost: 1"], ["unit: \(unit)"], ["owner: Jo"], ["cycle: 2026-Q4"],
        ["locked: 2026-10-05"],
      ], "", &chance)
    text += "objectives:\n"
    for (index, keyResults) in objectives.enumerated() {
      text += item(
        [["id: o\(index)"], ["title: Be number \(index) in the valley"], ["why: It matters"]], 2,
        &chance)
      text += "    key_results:\n"
      for keyResult in keyResults { text += item(fields(of: keyResult), 6, &chance) }
    }
    return text
  }

  var text: String {
    var none: SeededNumbers?
    return text(shuffledBy: &none)
  }

  private func fields(of keyResult: KeyResult) -> [[String]] {
    let unit = keyResult.unit
    var fields = [
      ["id: \(keyResult.id)"], ["title: More of \(keyResult.id)"],
      ["baseline: \(keyResult.baseline)\(unit)"], ["target: \(keyResult.target)\(unit)"],
      ["weight: \(keyResult.weight)"],
    ]
    if !keyResult.values.isEmpty {
      fields.append(
        ["check_ins:"]
          + keyResult.values.enumerated().map { index, value in
            "  - {date: 2026-1\(index / 2)-1\(index), value: \(value)\(unit)}"
          })
    }
    return fields
  }

  private func item(
    _ fields: [[String]], _ indent: Int, _ chance: inout SeededNumbers?
  ) -> String {
    let blanks = String(repeating: " ", count: indent)
    let lines = entries(fields, blanks + "  ", &chance)
    return blanks + "- " + lines.dropFirst(indent + 2)
  }

  private func entries(
    _ fields: [[String]], _ blanks: String, _ chance: inout SeededNumbers?
  ) -> String {
    var ordered = fields
    if var own = chance {
      ordered.shuffle(using: &own)
      chance = own
    }
    return ordered.joined().map { blanks + $0 + "\n" }.joined()
  }
}
