import GoalpostKit

/// A project made of one input: lines `=== path` begin its files; what stands before the first is
/// a goal file. `.goalpost.yaml` configures it, files below `base/` are the revision before, and
/// what is neither is a CSV file.
package struct FuzzedProject: Sendable {
  package private(set) var sources: [Source] = []
  package private(set) var attachments: [AttachedSource] = []
  package private(set) var configuration: ProjectConfiguration = .default
  package private(set) var configurationFile: Source?
  private var baseSources: [Source] = []

  package init(_ input: [UInt8]) {
    var paths: Set<String> = []
    for (path, bytes) in Self.files(of: input) where paths.insert(path).inserted {
      if path == ".goalpost.yaml" {
        let source = Source(path: path, bytes: bytes)
        configurationFile = source
        configuration = ProjectConfiguration.read(source).0
      } else if path.hasPrefix("base/") {
        baseSources.append(Source(path: String(path.dropFirst(5)), bytes: bytes))
      } else if path.hasSuffix(".csv") {
        attachments.append(AttachedSource(path: path, content: .bytes(bytes)))
      } else {
        sources.append(Source(path: path, bytes: bytes))
      }
    }
  }

  package var base: BaseRevision? {
    baseSources.isEmpty
      ? nil
      : BaseRevision(
        name: "main", sources: baseSources, attachments: attachments, configuration: configuration)
  }

  package var options: CompileOptions {
    CompileOptions(asOf: .init(daysSinceEpoch: 20_777), configuration: configuration)
  }

  package func compiled() -> Compilation {
    Goalpost.compile(sources, attachments: attachments, base: base, options: options)
  }

  /// The input as files, in its order.
  private static func files(of input: [UInt8]) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = [("input.goals.yaml", [])]
    let mark = Array("=== ".utf8)
    var lines = input[...]
    while !lines.isEmpty {
      let end = lines.firstIndex(of: 0x0A).map { $0 + 1 } ?? lines.endIndex
      let line = lines[lines.startIndex..<end]
      if line.starts(with: mark) {
        let path = line.dropFirst(mark.count).filter { $0 != 0x0A && $0 != 0x0D }
        files.append((String(decoding: path, as: UTF8.self), []))
      } else {
        files[files.count - 1].bytes += line
      }
      lines = lines[end...]
    }
    return files.filter { !$0.bytes.isEmpty }
  }
}
