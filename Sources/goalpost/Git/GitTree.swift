/// The files that git stored of a commit, as a tree whose top is `/`. What is read from it has to
/// be loaded before.
struct GitTree: FileTree {
  /// What stands in each folder: the object of a file, nil for a folder.
  private var folders: [String: [String: String?]] = ["/": [:]]
  private var contents: [String: [UInt8]] = [:]

  init(_ listing: TreeListing) {
    for file in listing.files {
      var folder = "/"
      let names = file.path.split(separator: "/").map(String.init)
      for name in names.dropLast() {
        folders[folder, default: [:]][name] = .some(nil)
        folder = folder.appending(name: name)
      }
      if let name = names.last, folders[folder]?[name] == nil {
        folders[folder, default: [:]][name] = file.object
      }
    }
  }

  /// Loads files, so that they can be read.
  ///
  /// - Parameter limit: so many bytes of each, and one more where there are more.
  mutating func load(
    _ paths: [String], by reader: inout ObjectReader, atMost limit: Int
  ) async throws {
    let objects = Set(paths.compactMap(object)).subtracting(contents.keys).sorted()
    let loaded = try await reader.contents(of: objects, keeping: limit == .max ? limit : limit + 1)
    for (object, content) in zip(objects, loaded) { contents[object] = content }
  }

  func kind(of path: String) -> FileSystem.Kind? {
    if folders[path] != nil { return .folder }
    return object(at: path) == nil ? nil : .file
  }

  func isLink(_ path: String) -> Bool { false }

  func names(in folder: String) -> [String] {
    (folders[folder] ?? [:]).keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
    guard let content = object(at: path).flatMap({ contents[$0] }) else {
      throw Failure("there is no file `\(path.dropFirst())` in the commit")
    }
    return limit < content.count - 1 ? Array(content[...limit]) : content
  }

  func repository(holding folder: String) -> String? { "/" }

  // Git ignores nothing that it stored.
  var holdsUntrackedFiles: Bool { false }
  func trackedFiles(below folder: String) -> [String] { [] }

  private func object(at path: String) -> String? {
    let names = path.split(separator: "/").map(String.init)
    guard let name = names.last else { return nil }
    let folder = "/" + names.dropLast().joined(separator: "/")
    return folders[folder]?[name].flatMap { $0 }
  }
}
