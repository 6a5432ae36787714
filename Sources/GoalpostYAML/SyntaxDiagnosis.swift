import GoalpostSource

/// What a refusal of libyaml means to somebody who never saw YAML, and how to read on.
struct SyntaxDiagnosis {
  let finding: Finding
  let repair: TextRepair?

  init(_ finding: Finding, repair: TextRepair? = nil) {
    self.finding = finding
    self.repair = repair
  }

  /// - Parameters:
  ///   - composer: what was read before it.
  ///   - text: the file's, as it is read.
  init(
    of problem: SyntaxProblem, behind composer: NodeComposer, in source: SourceFile,
    _ text: YAMLText
  ) {
    let scene = SyntaxScene(problem: problem, behind: composer, in: source, text)
    self = Self.known(scene) ?? Self.other(scene)
  }

  private static func known(_ scene: SyntaxScene) -> SyntaxDiagnosis? {
    switch scene.problem.problem {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      ColonFault.diagnose(scene)
    case "found character that cannot start any token":
      scene.character == UInt8(ascii: "\t") ? TabFault.diagnose(scene) : StartFault.diagnose(scene)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      TabFault.diagnose(scene)
    case "could not find expected ':'": LineFault.withoutColon(scene)
    case "found unexpected end of stream", "found unexpected document indicator":
      QuoteFault.unclosed(scene)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      QuoteFault.escape(scene)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      QuoteFault.textBehind(scene) ?? StartFault.afterAlias(scene) ?? DirectiveFault.diagnose(scene)
        ?? LineFault.indentation(scene)
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      BracketFault.diagnose(scene)
    case "did not find expected node content":
      BracketFault.missingEntry(scene) ?? StartFault.diagnose(scene)
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context":
      scene.isFirstInk(scene.problem.offset)
        ? LineFault.indentation(scene) : StartFault.diagnose(scene)
    default:
      DirectiveFault.diagnose(scene) ?? AsteriskFault.diagnose(scene) ?? StartFault.ofContext(scene)
    }
  }

  /// libyaml's own words, for what nobody is likely to write.
  private static func other(_ scene: SyntaxScene) -> SyntaxDiagnosis {
    var related: [Label] = []
    if let context = scene.problem.context, let offset = scene.problem.contextOffset {
      related.append(Label(context, at: scene.characterRange(at: offset)))
    }
    let message = "this is not YAML: \(scene.problem.problem.lowercased())"
    return SyntaxDiagnosis(
      Finding(
        message, at: scene.characterRange(at: scene.problem.offset), label: "not expected here",
        help: "put the text in quotes if it is meant as text", related: related))
  }
}
