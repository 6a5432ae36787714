/// What the page lets in: its own style and its own script, by the hash of their text, and nothing
/// else. No request goes anywhere, and what somebody writes into a goal file cannot run.
enum PagePolicy {
  static let content: HTML = """
    default-src 'none'; style-src '\(PageStyle.hash)'; script-src '\(PageScript.hash)'; \
    base-uri 'none'; form-action 'none'
    """
}
