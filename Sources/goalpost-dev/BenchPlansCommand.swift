import ArgumentParser

/// `goalpost-dev bench-plans`: writes many realistic plans for measurements.
struct BenchPlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-plans", abstract: "Write generated plans to measure with.")

  @Argument(help: "How many plans.")
  var count: Int

  @Argument(help: "The folder to write them to.")
  var folder: String

  func run() throws {
    for index in 0..<count {
      try TextFile.write(
        GeneratedPlan(index: index).text,
        to: "\(folder)/\(index / 100)/team-\(index).goals.yaml")
    }
  }
}
