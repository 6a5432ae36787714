import GoalpostModel
import GoalpostSource
import GoalpostYAML

/// The attachments of a compilation, read.
struct AttachedFiles: Sendable {
  /// In the order of their paths, numbered behind the goal files.
  private(set) var files: [SourceFile] = []
  private(set) var faults: [LanguageFault] = []
  private(set) var unread: [UnreadFile] = []
  /// By path, as the decoder asks for them.
  private(set) var tables: [String: AttachedFile] = [:]

  init(_ attachments: [AttachedSource], after goalFiles: Int, limits: Limits) {
    let ordered = attachments.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for attachment in ordered where tables[attachment.path] == nil {
      tables[attachment.path] = read(attachment, id: .init(goalFiles + files.count), limits)
    }
  }

  private mutating func read(
    _ attachment: AttachedSource, id: SourceFile.ID, _ limits: Limits
  ) -> AttachedFile {
    switch attachment.content {
    case .missing: return .missing
    case .notAFile: return .notAFile
    case .outsideOfProject: return .outsideOfProject
    case .bytes(let bytes):
      let file = SourceFile(id: id, path: attachment.path, bytes: bytes)
      files.append(file)
      let (table, faults) = CSV.parse(file, limits: limits)
      self.faults += faults
      let unreadFrom = table.map { $0.unreadFrom } ?? faults.first?.finding.range.start ?? 0
      if let unreadFrom { unread.append(UnreadFile(file, .readings, from: unreadFrom)) }
      return table.map { .table($0) } ?? .unreadable
    }
  }

  /// Two KPIs may take their days from one column: its faults are told once.
  func toldOnce(_ faults: [LanguageFault]) -> [LanguageFault] {
    let own = Set(files.map(\.id))
    var told: Set<LanguageFault> = []
    return faults.filter { fault in
      !own.contains(fault.finding.range.file) || told.insert(fault).inserted
    }
  }
}

extension Goalpost {
  /// The paths of the files that a goal file names, relative to the project root, each once and in
  /// order; the caller reads them and gives them to `compile`. None lies outside of the project,
  /// unless the goal file does.
  public static func attachments(
    namedBy source: Source, options: CompileOptions
  ) -> [String] {
    guard source.bytes.holdCSV else { return [] }
    let file = SourceFile(id: .init(0), path: source.path, bytes: source.bytes)
    let decoded = Plan.decode(
      YAML.parse(file, limits: options.limits), from: file, vocabulary: .init())
    return Set(decoded.attachedPaths).sorted()
  }
}

extension [UInt8] {
  /// Whether `csv` stands anywhere in these. Every byte of a project passes here, so it is done
  /// without the checks of an array; `v` is the rarest of the three.
  fileprivate var holdCSV: Bool {
    withUnsafeBufferPointer { bytes in
      var index = 2
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "v"), bytes[index - 1] == UInt8(ascii: "s"),
          bytes[index - 2] == UInt8(ascii: "c")
        {
          return true
        }
        index += 1
      }
      return false
    }
  }
}
