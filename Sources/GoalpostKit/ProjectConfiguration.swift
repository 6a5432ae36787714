import GoalpostModel
import GoalpostRules
import GoalpostSource
import GoalpostYAML

/// What a project's `.goalpost.yaml` says, with a default for all that it leaves out.
public struct ProjectConfiguration: Sendable {
  /// Patterns of the project's goal files, with the meaning they have in a `.gitignore`.
  public let include: [String]
  public let exclude: [String]
  package let failOn: Severity
  package let externalUnits: Set<String>
  package let cycles: [String: Cycle]
  /// How the project writes numbers; nil where it does not say.
  package let numbers: NumberStyle?
  package let rules: RuleSettings
  /// After how many days without a value something is silent.
  package var silence: Silence { written.silence.value ?? .standard }
  /// The configuration as written, and the file that it was written in.
  let written: Configuration
  let file: SourceFile?

  /// A project without a configuration.
  public static let `default` = ProjectConfiguration(
    Configuration(at: SourceRange(file: .init(0), start: 0, end: 0)), in: nil)

  private init(_ configuration: Configuration, in file: SourceFile?) {
    written = configuration
    self.file = file
    let patterns = configuration.include.items.map(\.value)
    include = patterns.isEmpty ? Configuration.defaultInclude : patterns
    exclude = configuration.exclude.items.map(\.value)
    failOn = configuration.failOn.value?.severity ?? .error
    externalUnits = Set(configuration.external.items.map(\.value))
    cycles = Dictionary(
      configuration.cycles.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    numbers = configuration.numbers.value
    rules = RuleSettings(
      configuration.rules.items, words: configuration.words.value,
      numbers: configuration.numbers.value)
  }

  /// Reads a configuration file. Its faults are told like those of goal files; with any of them
  /// the command line refuses to go on, since nobody would know which rules hold.
  public static func read(_ source: Source) -> (ProjectConfiguration, faults: Findings) {
    let file = SourceFile(id: .init(0), path: source.path, bytes: source.bytes)
    let (configuration, faults) = Configuration.decode(
      YAML.parse(file, limits: Limits()), from: file,
      rules: RuleRegistry.all.map { $0.declaration })
    let diagnostics = faults.map {
      Diagnostic(rule: $0.rule.rawValue, severity: .error, finding: $0.finding, subject: "")
    }
    return (
      ProjectConfiguration(configuration, in: file),
      Findings(diagnostics: diagnostics.sorted(), files: [file], planFiles: [], withheld: [])
    )
  }
}
