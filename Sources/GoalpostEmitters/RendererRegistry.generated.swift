// Written by `make generate` from the names of files; do not edit.
/// Every format of findings, by its file.
package enum RendererRegistry {
  package static let renderers: [any Renderer.Type] = [
    ConciseRenderer.self,
    JSONRenderer.self,
    TextRenderer.self,
  ]
}
