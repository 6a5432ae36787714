import ArgumentParser
import GoalpostKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes the pages and schemas that are made from declarations and field tables.
@main
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goalpost-docs", abstract: "Write the generated pages and schemas.")

  @Option(help: "The repository's root.")
  var root = "."

  func run() throws {
    for file in GeneratedFiles.all {
      let path = "\(root)/\(file.path)"
      let data = Data(file.text.utf8)
      if FileManager.default.contents(atPath: path) == data { continue }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try FileManager.default.createDirectory(
        atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
      try data.write(to: URL(filePath: path), options: .atomic)
    }
  }
}
