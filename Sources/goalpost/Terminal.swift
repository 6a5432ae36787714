import GoalpostEmitters
import GoalpostKit
import SystemPackage

/// Standard output carries the product; standard error the rest.
enum Terminal {
  /// Ends the program where standard output cannot take it: half a document is none.
  static func write(_ text: String) {
    do {
      _ = try FileDescriptor.standardOutput.writeAll(Array(text.utf8))
    } catch {
      say("error: standard output cannot be written")
      ExitStatus.misuse.exit()
    }
  }

  static func say(_ line: String) {
    let text = line.heard(by: audience) + "\n"
    _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8))
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
