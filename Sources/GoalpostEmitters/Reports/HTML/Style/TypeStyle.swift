/// Letters: one family, a scale of seven sizes, figures of one width, and words that may break
/// anywhere before they push the page sideways.
enum TypeStyle {
  static let css: HTML = """

    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
    }
    h1, h2, h3, h4 { line-height: 1.25; font-weight: 650; text-wrap: balance; margin: 0; }
    h1 { font-size: 2.5rem; line-height: 1.1; letter-spacing: -.02em; }
    h2 { font-size: 1.375rem; letter-spacing: -.01em; }
    h2 > span:not(.standing) { color: var(--soft); font-size: .875rem; font-weight: 400; letter-spacing: 0; }
    h3 { font-size: 1.1875rem; }
    h4 { font-size: 1rem; }
    p { margin: .25rem 0; text-wrap: pretty; }
    a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: .2em; }
    a:hover { text-decoration-color: currentcolor; }
    .eyebrow { color: var(--soft); font-size: .8125rem; }
    .soft { color: var(--soft); font-size: .875rem; }
    .formula { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .8125rem; }
    .state { font-size: .875rem; font-weight: 600; white-space: nowrap; }
    .score { font-weight: 650; }
    .big { font-size: 1.75rem; line-height: 1.2; font-weight: 650; }
    .note, q { font-size: .9375rem; }
    q { quotes: "“" "”"; }
    summary { cursor: pointer; color: var(--soft); padding: .25rem 0; }
    details { font-size: .875rem; }
    :target { outline: 2px solid var(--fill); outline-offset: .375rem; border-radius: .25rem; }
    :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
    [hidden] { display: none !important; }
    .hidden {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    """
}
