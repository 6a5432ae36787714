import GoalpostSource
import GoalpostYAML

/// What a project's `.goalpost.yaml` says.
package struct Configuration: Record {
  package var range: SourceRange
  package var version = FieldValue<Int>()
  package var include = FieldValue<[Located<String>]>()
  package var exclude = FieldValue<[Located<String>]>()
  package var external = FieldValue<[Located<String>]>()
  package var cycles = FieldValue<[Cycle]>()
  package var numbers = FieldValue<NumberStyle>()
  package var failOn = FieldValue<FailureLevel>()
  package var rules = FieldValue<[RuleSetting]>()
  package var words = FieldValue<TitleVocabulary>()
  package var silence = FieldValue<Silence>()

  package init(at range: SourceRange) { self.range = range }

  package static let recordName = "configuration"
  package static let summary = "The project's `.goalpost.yaml`; its folder is the project root."
  package static let landmarks = ["goalpost"]
  /// Which goal files a project has where it does not say so.
  package static let defaultInclude = ["**/*.goals.yaml", "**/*.goals.yml"]

  package static let fields: FieldTable<Configuration> = [
    .required("goalpost", .version, "The version of the goal language.") { $0.version = $1 },
    .optional(
      "include", .texts.like("[\"goals/**/*.yaml\"]"),
      default: defaultInclude.map { "`\($0)`" }.joined(separator: ", "),
      "Patterns of the goal files."
    ) { $0.include = $1 },
    .optional(
      "exclude", .texts.like("[\"goals/archive/**\"]"), "Patterns of files that are left out."
    ) { $0.exclude = $1 },
    .optional("external", .identifiers, "Units that live in another repository.") {
      $0.external = $1
    },
    .optional("cycles", .namedCycles, "Cycles that plans may call by name.") { $0.cycles = $1 },
    .optional(
      "numbers", .choice(NumberStyle.self),
      default: "`1,234.5`, and `ambiguous-number` asks where that could be wrong",
      "How numbers are written in goal files, readings and documents."
    ) { $0.numbers = $1 },
    .optional(
      "fail_on", .choice(FailureLevel.self), default: "error",
      "The severity from which `check` fails."
    ) { $0.failOn = $1 },
    .optional("rules", .ruleSettings, "Severity, numbers and words of the rules.") {
      $0.rules = $1
    },
    .optional(
      "words", .section("a mapping of word lists"),
      "Words that titles are read by, beside the built-in ones."
    ) { $0.words = $1 },
    .optional("silence", .section("a mapping of days"), "After how many days something is silent.")
    {
      $0.silence = $1
    },
  ]

  /// Reads a parsed configuration file.
  package static func decode(
    _ parsed: ParsedFile, from source: SourceFile, rules: [RuleDeclaration]
  ) -> (configuration: Configuration, faults: [LanguageFault]) {
    let written = parsed.documents.filter { !($0.root?.saysNothing ?? true) }
    let document = written.first ?? parsed.documents.first
    var decoder = RecordDecoder(
      source: source, vocabulary: .init(rules: rules),
      unreadFrom: document.map(\.unreadFrom) ?? (parsed.faults.isEmpty ? nil : 0))
    var configuration: Configuration?
    if let root = document?.root, !root.saysNothing {
      configuration = decoder.decode(Configuration.self, from: root)
    } else if !decoder.isTruncated {
      decoder.reportEmptyConfiguration(at: document?.range ?? source.range.part(at: 0, length: 0))
    }
    for other in written.dropFirst() { decoder.reportSecondConfiguration(other) }
    return (configuration ?? Configuration(at: source.range), parsed.faults + decoder.allFaults)
  }
}

extension RecordDecoder {
  fileprivate mutating func reportEmptyConfiguration(at range: SourceRange) {
    report(
      .missingKey,
      Finding(
        "there is nothing in this configuration", at: range.part(at: 0, length: 3),
        label: "nothing to read", help: "begin with `goalpost: 1`, or take the file out"))
  }

  fileprivate mutating func reportSecondConfiguration(_ document: YAMLDocument) {
    report(
      .wrongType,
      Finding(
        "a project has one configuration, and this is a second document",
        at: document.root?.landmark ?? document.range.part(at: 0, length: 3), label: "not read",
        help: "put all of it into the first document, and take the `---` out"))
  }
}

/// The severity from which `check` fails.
package enum FailureLevel: String, Choice {
  case error, warning, note

  package static let choiceName = "a severity"

  package var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
