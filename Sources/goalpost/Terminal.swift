import GoalpostEmitters
import GoalpostKit
import SystemPackage

/// Standard output carries the product; standard error the rest.
enum Terminal {
  static func write(_ text: String) {
    _ = try? FileDescriptor.standardOutput.writeAll(Array(text.utf8))
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
    let isDumb = FileSystem.environment("TERM") == "dumb"
    return Platform.isTerminal(Platform.standardOutput) && !isDumb ? .ansi : .plain
  }

  /// Whether a CI runner reads along, by the variables that it sets.
  static var audience: RenderStyle.Audience {
    let variables = ["CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"]
    let values = variables.map { FileSystem.environment($0) ?? "" }
    return values.contains { !["", "0", "false"].contains($0) } ? .runner : .people
  }

  private static func isSet(_ name: String) -> Bool {
    let value = FileSystem.environment(name) ?? ""
    return !value.isEmpty && (name == "NO_COLOR" || value != "0")
  }
}
