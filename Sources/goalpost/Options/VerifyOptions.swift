import ArgumentParser
import GoalpostEmitters

/// Whether documents are written or compared with what is there.
struct VerifyOptions: ParsableArguments {
  @Flag(
    help: """
      Write nothing; compare with the files that --output names, and end with 1 where one is out \
      of date.
      """)
  var verify = false

  /// Compares each product with its file and prints how they differ.
  ///
  /// - Throws: `ExitStatus.findings` where one is out of date, `Failure` where a file is missing
  ///   in the command.
  func compare(
    _ products: [OutputOptions.Product], asOfToday isToday: Bool, rendered: (String) -> String
  ) throws {
    var differences = ""
    for product in products {
      guard let file = product.file else {
        throw Failure(
          "there is no file to compare `\(product.format)` with", help: "name it with --output")
      }
      differences +=
        try CommittedDocument(path: file).difference(from: rendered(product.format)) ?? ""
    }
    guard !differences.isEmpty else { return }
    let words = CommandLine.arguments.dropFirst().filter { $0 != "--verify" }
    let command = (["goalpost"] + words.map(\.shellWord)).joined(separator: " ")
    let hint =
      isToday ? "help: with --as-of, a document is compared as of the day it was made for\n" : ""
    Terminal.write("\(differences)help: `\(command)` writes it anew\n\(hint)")
    throw ExitStatus.findings
  }
}
