import ArgumentParser
import GoalpostKit

/// `goalpost init`: a project to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a first plan, a configuration and a workflow for CI.",
    discussion: "Files that are there already are left as they are.")

  @Argument(help: ArgumentHelp("The folder; made where it is missing.", valueName: "folder"))
  var folder = "."

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day that the plan begins with; by default today.", valueName: "date"))
  var asOf: String?

  func run() throws {
    let root = FileSystem.absolute(folder)
    let name = root.split(separator: "/").last.map(String.init) ?? ""
    let project = FirstProject(inFolder: name, on: try AsOf(asOf).localDay)
    var new: [OutputFile] = []
    var told = ""
    for file in project.files {
      let path = "\(root)/\(file.path)"
      if FileSystem.kind(of: path) != nil || FileSystem.isLink(path) {
        told += "kept   \(file.path), which was there\n"
      } else {
        new.append(try OutputFile(Array(file.text.utf8), to: path))
        told += "wrote  \(file.path)\n"
      }
    }
    try OutputFiles.write(new)
    let place = folder == "." ? "" : " \(folder)"
    Terminal.write("\(told)\nNext: make the plan yours, and run `goalpost check\(place)`.\n")
  }
}
