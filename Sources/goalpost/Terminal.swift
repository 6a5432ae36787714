import GoalpostEmitters
import GoalpostKit
import SystemPackage

/// Standard output carries the product; standard error the rest.
enum Terminal {
  /// Ends the program where standard output cannot take it: half a document is none. Where its
  /// reader has gone, nobody has to be told.
  static func write(_ text: String) {
    do {
      try write(Array(text.utf8), to: .standardOutput)
    } catch Errno.brokenPipe {
      Platform.end(by: Platform.brokenPipe)
    } catch {
      let fault = error as? Errno
      say("error: standard output cannot be written" + (fault.map { ": \($0.reason)" } ?? ""))
      if fault == .noSpace { say("help: make room there, or write elsewhere") }
      ExitStatus.misuse.exit()
    }
  }

  /// All of it, also where a stream of another program says that it cannot take more right now.
  private static func write(_ bytes: [UInt8], to stream: FileDescriptor) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        let written = try rest.withUnsafeBytes { try stream.write($0) }
        rest = rest.dropFirst(written)
      } catch Errno.resourceTemporarilyUnavailable {
        Platform.wait(for: stream.rawValue, toRead: false)
      }
    }
  }

  static func say(_ line: String) {
    let text = line.heard(by: audience) + "\n"
    try? write(Array(text.utf8), to: .standardError)
  }

  /// The findings of a configuration that cannot be used.
  static func sayFindings(_ findings: Findings) {
    var style = RenderStyle()
    style.colour = Platform.isTerminal(Platform.standardError) ? .ansi : .plain
    say(findings.rendered(by: TextRenderer.self, style: style))
  }

  /// `--color`, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then the terminal.
  static func colour(_ choice: ColourChoice) -> RenderStyle.Colour {
    switch choice {
    case .always: return .ansi
    case .never: return .plain
    case .auto: break
    }
    if isSet("NO_COLOR") { return .plain }
    if isSet("CLICOLOR_FORCE") || isSet("FORCE_COLOR") { return .ansi }
    return Platform.isTerminal(Platform.standardOutput) && !isDumb ? .ansi : .plain
  }

  /// Whether a CI runner reads along, by the variables that it sets.
  static var audience: RenderStyle.Audience {
    let variables = ["CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"]
    let values = variables.map { FileSystem.environment($0) ?? "" }
    return values.contains { !["", "0", "false"].contains($0) } ? .runner : .people
  }

  /// The terminal knows no colours and no signs but those of ASCII.
  static var isDumb: Bool { FileSystem.environment("TERM") == "dumb" }

  /// Cells of a line: `COLUMNS`, then the terminal's, else 80.
  static var width: Int {
    if let columns = FileSystem.environment("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return columns
    }
    return Platform.terminalWidth(Platform.standardOutput) ?? 80
  }

  private static func isSet(_ name: String) -> Bool {
    let value = FileSystem.environment(name) ?? ""
    return !value.isEmpty && (name == "NO_COLOR" || value != "0")
  }
}
