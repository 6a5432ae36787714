// Written by `make generate` from the names of files; do not edit.
/// Every format of the review document, by its file.
package enum EmitterRegistry {
  package static let emitters: [any Emitter.Type] = [
    CSVEmitter.self,
    HTMLEmitter.self,
    JSONEmitter.self,
    MarkdownEmitter.self,
  ]
}
