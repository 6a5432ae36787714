/// A Swift file that lists the types of a folder: adding one is adding its file.
struct Registry: Sendable {
  /// Relative to the root.
  let path: String
  private let folder: String
  private let suffix: String
  private let render: @Sendable ([Entry]) -> String

  /// A listed type and the subfolder that its file is in.
  struct Entry {
    let type: String
    let group: String
  }

  static let all = [rules, emitters, diffEmitters, renderers]

  private static let rules = Registry(
    path: "Sources/GoalpostRules/RuleRegistry.generated.swift",
    folder: "Sources/GoalpostRules/Rules", suffix: "Rule.swift"
  ) { entries in
    """
    \(header)
    /// Every rule, by its file.
    package enum RuleRegistry {
      package static let rules: [any Rule.Type] = [
    \(lines(entries.filter { $0.group != "Language" }))
      ]

      /// Faults that are found before there is a model.
      package static let languageRules: [any CataloguedRule.Type] = [
    \(lines(entries.filter { $0.group == "Language" }))
      ]

      /// Converting the array as a whole would look each conformance up at run time.
      package static var all: [any CataloguedRule.Type] {
        languageRules + rules.map { $0 as any CataloguedRule.Type }
      }
    }

    """
  }

  private static let emitters = Registry(
    path: "Sources/GoalpostEmitters/EmitterRegistry.generated.swift",
    folder: "Sources/GoalpostEmitters/Reports", suffix: "Emitter.swift"
  ) { entries in
    """
    \(header)
    /// Every format of the review document, by its file.
    package enum EmitterRegistry {
      package static let emitters: [any Emitter.Type] = [
    \(lines(entries))
      ]
    }

    """
  }

  private static let diffEmitters = Registry(
    path: "Sources/GoalpostEmitters/DiffEmitterRegistry.generated.swift",
    folder: "Sources/GoalpostEmitters/Diff", suffix: "DiffEmitter.swift"
  ) { entries in
    """
    \(header)
    /// Every format of `goalpost diff`, by its file.
    package enum DiffEmitterRegistry {
      package static let emitters: [any DiffEmitter.Type] = [
    \(lines(entries))
      ]
    }

    """
  }

  private static let renderers = Registry(
    path: "Sources/GoalpostEmitters/RendererRegistry.generated.swift",
    folder: "Sources/GoalpostEmitters/Diagnostics", suffix: "Renderer.swift"
  ) { entries in
    """
    \(header)
    /// Every format of findings, by its file.
    package enum RendererRegistry {
      package static let renderers: [any Renderer.Type] = [
    \(lines(entries))
      ]
    }

    """
  }

  private static let header = "// Written by `make generate` from the names of files; do not edit."

  private static func lines(_ entries: [Entry]) -> String {
    entries.map { "    \($0.type).self," }.joined(separator: "\n")
  }

  /// The file's text for what is in the folder now.
  func text(under root: String) throws -> String {
    let files = try TextFile.names(below: "\(root)/\(folder)")
      .filter { $0.hasSuffix(suffix) && !$0.hasSuffix("/\(suffix)") && $0 != suffix }
    let entries = files.map { path in
      let parts = path.split(separator: "/").map(String.init)
      let type = String((parts.last ?? "").dropLast(".swift".count))
      return Entry(type: type, group: parts.count > 1 ? parts[0] : "")
    }
    return render(
      entries.sorted { first, second in (first.group, first.type) < (second.group, second.type) })
  }
}
