import GoalpostSource

extension InputFiles {
  /// FNV-1a over 64 bits (Fowler, Noll, Vo) of each path and each file's bytes, in the order of the
  /// paths, with a zero byte behind each. It tells whether two reports were made from the same
  /// files; it is no protection against somebody who wants to deceive.
  init(_ sources: [SourceFile]) {
    let sorted = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = hash &* 0x0000_0100_0000_01b3
    }
    for source in sorted {
      add(source.path.utf8)
      add(source.bytes)
    }
    let digits = String(hash, radix: 16)
    self.init(
      paths: sorted.map(\.path),
      digest: String(repeating: "0", count: 16 - digits.count) + digits)
  }
}
