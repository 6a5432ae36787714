import ArgumentParser

/// Where products go: the nth `--output` takes the nth `--format`.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The format; may be repeated, each with its own --output.", valueName: "format"))
  var format: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A file for the format before it instead of standard output.",
      valueName: "file"))
  var output: [String] = []

  /// A format and the file that it is written to; nil for standard output.
  struct Product {
    let format: String
    let file: String?

    fileprivate init(format: String, file: String?) {
      self.format = format
      self.file = file == "-" ? nil : file
    }

    /// Writes its text where it goes.
    func write(_ text: String) throws {
      if let file {
        try FileSystem.write(text, to: file)
      } else {
        Terminal.write(text)
      }
    }
  }

  /// - Throws: `Failure` where a format is unknown, or more than one is left for standard output.
  func products(of known: [String], default first: String) throws -> [Product] {
    let formats = format.isEmpty ? [first] : format
    for name in formats where !known.contains(name) {
      throw Failure(
        "there is no format `\(name)`",
        help: "the formats are \(known.map { "`\($0)`" }.joined(separator: ", "))")
    }
    guard output.count <= formats.count else {
      throw Failure("there are more --output than --format", help: "give each file its format")
    }
    guard formats.count - output.count <= 1 else {
      throw Failure(
        "only one format can go to standard output", help: "give each other one its --output")
    }
    return formats.enumerated().map { index, format in
      Product(format: format, file: index < output.count ? output[index] : nil)
    }
  }

  /// Writes each product to its file or to standard output.
  func write(_ products: [Product], rendered: (String) throws -> String) throws {
    for product in products { try product.write(try rendered(product.format)) }
  }
}
