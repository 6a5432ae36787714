import Foundation
import Testing

/// What lies in a folder instead of goal files neither stops the program nor leads it elsewhere.
@Suite(.timeLimit(.minutes(15))) struct HostileFileTests {
  /// A folder with one good plan, and what an attack puts beside it.
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    let status: Int32
    /// What has to be said on either stream.
    let said: String
    let make: @Sendable (TemporaryFolder) throws -> Void

    init(
      _ name: String, ends status: Int32 = 1, says said: String = "in 1 plan",
      _ make: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      self.name = name
      self.status = status
      self.said = said
      self.make = make
    }

    var testDescription: String { name }
  }

  private static func link(_ target: String, as name: String, in folder: TemporaryFolder) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: name).path, withDestinationPath: target)
  }

  private static func pipe(_ name: String, in folder: TemporaryFolder) throws {
    #expect(mkfifo(folder.url.appending(path: name).path, 0o644) == 0)
  }

  private static let leadsOut = "is a link that leads out of the project's YAML files"

  private static let attacks: [Attack] = [
    .init("a pipe") { try pipe("a.goals.yaml", in: $0) },
    .init("a pipe for the configuration") { try pipe(".goalpost.yaml", in: $0) },
    .init("a pipe for what git ignores") {
      try $0.write("", to: ".git/HEAD")
      try pipe(".gitignore", in: $0)
    },
    .init("a device") { try link("/dev/zero", as: "a.goals.yaml", in: $0) },
    .init("a folder with a goal file's name") { try $0.write("", to: "a.goals.yaml/readme") },
    .init("a link to itself") { try link("a.goals.yaml", as: "a.goals.yaml", in: $0) },
    .init("two links to each other") {
      try link("a.goals.yaml", as: "b.goals.yaml", in: $0)
      try link("b.goals.yaml", as: "a.goals.yaml", in: $0)
    },
    .init("links to the folders above") {
      try $0.write("", to: "a/readme")
      try link("..", as: "a/up", in: $0)
      try link(".", as: "here", in: $0)
    },
    .init("a link to nothing") { try link("nowhere", as: "a.goals.yaml", in: $0) },
    .init("a link out of the project", ends: 2, says: leadsOut) {
      try link("/etc/passwd", as: "a.goals.yaml", in: $0)
    },
    .init("a link to what holds secrets of git", ends: 2, says: leadsOut) {
      try $0.write("token", to: ".git/config")
      try link(".git/config", as: "a.goals.yaml", in: $0)
    },
    .init("a configuration from elsewhere", ends: 2, says: leadsOut) {
      try link("/etc/passwd", as: ".goalpost.yaml", in: $0)
    },
    .init("a link within the project", says: "in 2 plans") {
      try link("y.goals.yaml", as: "a.goals.yaml", in: $0)
    },
    .init("a file of a terabyte", says: "more than 4194304 bytes") { folder in
      try folder.write("", to: "a.goals.yaml")
      #expect(truncate(folder.url.appending(path: "a.goals.yaml").path, 1 << 40) == 0)
    },
    .init("names with line breaks and escapes", says: "a<U+000A>b<U+001B>[31m.goals.yaml:5:1") {
      try $0.write(HostilePlan.head + "no: 1\n", to: "a\nb\u{1B}[31m.goals.yaml")
    },
    .init("folders deeper than a path may be long") { folder in
      var path = folder.url
      for _ in 0..<14 { path.append(path: HostilePlan.repeated("d", 250)) }
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    },
    .init("a folder of thousands of other files") { folder in
      for index in 0..<3_000 { try folder.write("", to: "\(index)") }
    },
  ]

  @Test(arguments: attacks)
  func `the plan beside it is read, or the trouble is told`(attack: Attack) throws {
    let folder = try TemporaryFolder()
    try folder.write(HostilePlan.head, to: "y.goals.yaml")
    try attack.make(folder)
    let result = try BoundedProgram.run(["check", ".", "--as-of", "2026-11-20"], in: folder.url)
    #expect(result.status == attack.status, "\(result.error)")
    #expect((result.output + result.error).contains(attack.said), "\(result)")
    #expect(!result.output.contains("root:") && !result.error.contains("root:"))
  }

  @Test(arguments: [
    ("check", "pipe"), ("check", "/dev/zero"), ("check", "/dev/full"),
    ("check --known", "pipe"), ("check --known", "/dev/zero"), ("check --known", "."),
    ("report -f markdown --verify -o", "pipe"), ("report -f markdown --verify -o", "/dev/zero"),
  ])
  func `what is no file is refused where it is named`(command: String, path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(HostilePlan.head, to: "y.goals.yaml")
    try Self.pipe("pipe", in: folder)
    let words = command.split(separator: " ").map(String.init) + [path]
    let result = try BoundedProgram.run(words, in: folder.url)
    #expect(result.status == 2)
    #expect(result.error.contains("is not a file") || result.error.contains("is a folder"))
  }

  /// Some file systems take no other names than UTF-8.
  static let mayMisname: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program().run(script: "touch \"$(printf 'a\\377')\"", in: folder.url))?.status == 0
  }()

  @Test(
    .enabled(if: mayMisname, "this disk takes no names but UTF-8"),
    arguments: [
      ("caf\\351.goals.yaml", 2, "caf\u{FFFD}.goals.yaml` is not UTF-8"),
      ("caf\\351.txt", 1, ""), ("spam\\351.goals.yaml", 1, ""),
    ])
  func `a goal file that cannot be named is told, and other files are not`(
    name: String, status: Int32, said: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(HostilePlan.head, to: "y.goals.yaml")
    try folder.write("", to: ".git/HEAD")
    try folder.write("spam*\n", to: ".gitignore")
    let result = try Program().run(
      script: "touch \"$(printf '\(name)')\" && exec \"$0\" check .", in: folder.url)
    #expect(result.status == status, "\(result.error)")
    #expect(said.isEmpty ? result.error.isEmpty : result.error.contains(said))
  }

  /// Permissions do not bind root, who needs a program to become somebody else.
  private static let setpriv = "/usr/bin/setpriv"

  @Test(
    .enabled(
      if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: setpriv),
      "root may read everything, and there is no `setpriv` to become somebody else"),
    arguments: [("secret.goals.yaml", "the file `"), ("closed/a.goals.yaml", "the folder `")])
  func `what may not be read is told by its name`(path: String, said: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(HostilePlan.head, to: path)
    try folder.write(HostilePlan.head, to: "y.goals.yaml")
    let closed = path.contains("/") ? "closed" : path
    let place = folder.url.appending(path: closed).path
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: place)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place)
    }
    let result = try BoundedProgram.run(
      ["check", "."], in: folder.url, as: geteuid() == 0 ? "65534" : nil)
    #expect(result.status == 2)
    #expect(result.error.contains(said), "\(result.error)")
    #expect(result.error.contains("cannot be read: permission denied\nhelp: check the permissions"))
  }
}
