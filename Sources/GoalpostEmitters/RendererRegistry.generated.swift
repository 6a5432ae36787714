// Written by `make generate` from the names of files; do not edit.
/// Every format of findings, by its file.
package enum RendererRegistry {
  package static let renderers: [any Renderer.Type] = [
    CheckstyleRenderer.self,
    ConciseRenderer.self,
    GitHubRenderer.self,
    GitLabRenderer.self,
    JSONRenderer.self,
    JUnitRenderer.self,
    MarkdownRenderer.self,
    RDJSONRenderer.self,
    SARIFRenderer.self,
    TextRenderer.self,
  ]
}
