// Written by `make generate` from the names of files; do not edit.
/// Every format of `goalpost diff`, by its file.
package enum DiffEmitterRegistry {
  package static let emitters: [any DiffEmitter.Type] = [
    JSONDiffEmitter.self,
    MarkdownDiffEmitter.self,
    TextDiffEmitter.self,
  ]
}
