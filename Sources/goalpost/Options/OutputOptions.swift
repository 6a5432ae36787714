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
    let products = formats.enumerated().map { index, format in
      let file = index < output.count ? output[index] : nil
      return Product(format: format, file: file == "-" ? nil : file)
    }
    try refuseSamePlace(products)
    return products
  }

  private func refuseSamePlace(_ products: [Product]) throws {
    var places: Set<String> = []
    for product in products {
      let place = product.file.map { FileSystem.linkTarget(of: FileSystem.absolute($0)) } ?? "-"
      guard places.insert(place).inserted else {
        throw Failure(
          product.file.map { "two formats go to `\($0)`" }
            ?? "only one format can go to standard output",
          help: "give each format an --output of its own")
      }
    }
  }

  /// Writes each product to its file or to standard output; where one of the files cannot be
  /// written, none is.
  func write(_ products: [Product], rendered: (String) throws -> String) throws {
    try write(products, rendering: { try rendered($0.format) })
  }

  /// The same, where what is rendered depends on where it goes.
  func write(_ products: [Product], rendering: (Product) throws -> String) throws {
    // Nothing is begun before everything is there to be written.
    let texts = try products.map(rendering)
    do {
      var files: [OutputFile] = []
      for (product, text) in zip(products, texts) {
        guard let file = product.file else { continue }
        files.append(try OutputFile(Array(text.utf8), to: file))
      }
      try OutputFiles.write(files)
    } catch let failure as Failure {
      throw products.count > 1 ? failure.adding("no file was written") : failure
    }
    for (product, text) in zip(products, texts) where product.file == nil { Terminal.write(text) }
  }
}
