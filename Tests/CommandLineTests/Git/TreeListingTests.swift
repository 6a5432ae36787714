import Testing

@testable import goalpost

/// What `git ls-tree -z` prints, taken apart.
@Suite struct TreeListingTests {
  private static let object = "3b18e512dba79e4c8300dd08aeb37f8e728b8dad"

  private static func entry(_ mode: String, _ type: String, _ path: String) -> String {
    "\(mode) \(type) \(object)\t\(path)\0"
  }

  private static func paths(_ output: String) -> [String] {
    var listing = TreeListing()
    listing.take(output.utf8)
    return listing.files.map(\.path)
  }

  @Test(arguments: [
    "team.goals.yaml", "a b/with space.yml", "new\nline.goals.yaml", "tab\there.goals.yaml",
    "\"quoted\".goals.yaml", "zażółć/目標.goals.yaml", "100644 blob x.goals.yaml", "data/KPI.CSV",
    ".goalpost.yaml",
  ])
  func `a name is taken as it is`(name: String) {
    #expect(Self.paths(Self.entry("100644", "blob", name)) == [name])
  }

  @Test(arguments: [
    entry("120000", "blob", "link.goals.yaml"), entry("160000", "commit", "module.yaml"),
    entry("100644", "blob", "README.md"),
    entry("100644", "blob", ".gitignore"), entry("100755", "blob", "tool.sh"), "\0", "100644\0",
  ])
  func `links, submodules and other files are left out`(entry: String) {
    #expect(Self.paths(entry).isEmpty)
  }

  @Test func `an executable file is a file`() {
    #expect(Self.paths(Self.entry("100755", "blob", "a.goals.yaml")) == ["a.goals.yaml"])
  }

  @Test func `the output may come in pieces of any size`() {
    let output = ["a.yaml", "b/c.yml", "é.goals.yaml"].map { Self.entry("100644", "blob", $0) }
      .joined()
    for size in 1...output.utf8.count {
      var listing = TreeListing()
      var rest = Array(output.utf8)[...]
      while !rest.isEmpty {
        listing.take(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
      #expect(listing.files.map(\.path) == ["a.yaml", "b/c.yml", "é.goals.yaml"])
      #expect(listing.files.allSatisfy { $0.object == Self.object })
    }
  }

  @Test func `a name that is not UTF-8 is passed over, as on disk`() {
    var listing = TreeListing()
    listing.take(Array("100644 blob \(Self.object)\tb".utf8) + [0xFF] + Array(".yaml\0".utf8))
    listing.take(Self.entry("100644", "blob", "next.yaml").utf8)
    #expect(listing.files.map(\.path) == ["next.yaml"])
  }
}
