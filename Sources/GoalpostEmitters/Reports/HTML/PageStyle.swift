/// The look of the page, and the policy that lets this style in and nothing else.
enum PageStyle {
  /// No request to anywhere, no script, no `style=`: only the style whose hash it names.
  static let policy: HTML = """
    default-src 'none'; style-src '\(hash)'; base-uri 'none'; form-action 'none'
    """

  /// SHA-256 of `css`; a test says what it has to be after a change of the style.
  static let hash: HTML = "sha256-EOCUz0CTInyJoY7zBF8qyuzy/swUnj/1fETYrFTUWq0="

  static let css: HTML = "\([palette, page, summary, goals, tables, media])"

  /// Colours reach 4.5:1 on their grounds, in both schemes.
  private static let palette: HTML = """

    :root {
      color-scheme: light dark;
      --ink: #1b1f24; --soft: #59636e; --line: #d9dee4; --ground: #fbfbf9; --card: #fff;
      --fill: #2f6f5e; --ghost: #bfd8cf; --track: #e8ebee;
      --good: #1f6b4f; --middling: #8a5a00; --bad: #b3261e; --neutral: #59636e;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e8eaed; --soft: #a3adb8; --line: #30363d; --ground: #0f1214; --card: #171b1f;
        --fill: #5fb99d; --ghost: #27463c; --track: #262c32;
        --good: #6fd0a8; --middling: #e0b052; --bad: #ff8a80; --neutral: #a3adb8;
      }
    }
    """

  private static let page: HTML = """

    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--ground); color: var(--ink);
      font: 16px/1.5 ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: break-word;
    }
    main, footer { max-width: 1000px; margin: 0 auto; padding: 48px 24px 24px; }
    h1 { font-size: 40px; line-height: 1.1; margin: 4px 0 12px; letter-spacing: -.02em; }
    h2 { font-size: 22px; margin: 48px 0 14px; letter-spacing: -.01em; }
    h3 { font-size: 19px; margin: 28px 0 8px; line-height: 1.3; }
    h4 { font-size: 16px; margin: 0; }
    p { margin: 4px 0 8px; }
    a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 3px; }
    :target { outline: 2px solid var(--fill); outline-offset: 6px; border-radius: 4px; }
    :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
    .eyebrow, .soft { color: var(--soft); font-size: 14px; }
    .formula { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 14px; }
    .good { color: var(--good); }
    .middling { color: var(--middling); }
    .bad { color: var(--bad); }
    .neutral { color: var(--neutral); }
    .state { font-size: 14px; font-weight: 600; white-space: nowrap; }
    details { margin: 8px 0; font-size: 14px; }
    summary { cursor: pointer; color: var(--soft); }
    footer { color: var(--soft); font-size: 13px; padding-top: 24px; padding-bottom: 64px; }
    """

  private static let summary: HTML = """

    .headline { font-size: 21px; margin: 0 0 18px; max-width: 38em; text-wrap: pretty; }
    .trust {
      display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 0; padding: 14px 0;
      border-block: 1px solid var(--line);
    }
    .trust dt { color: var(--soft); font-size: 13px; }
    .trust dd { margin: 0; font-weight: 600; }
    .attention ol { list-style: none; margin: 0; padding: 0; }
    .attention li {
      display: grid; grid-template-columns: 110px 1.4fr 1fr 1.2fr; gap: 4px 16px;
      padding: 12px 0; border-bottom: 1px solid var(--line); align-items: baseline;
    }
    .attention a { font-weight: 600; }
    .attention .ask { grid-column: 2 / -1; color: var(--soft); font-size: 14px; }
    """

  private static let goals: HTML = """

    .card {
      background: var(--card); border: 1px solid var(--line); border-radius: 14px;
      padding: 20px 24px; margin: 16px 0;
    }
    .card > :first-child { margin-top: 0; }
    .head { display: flex; justify-content: space-between; gap: 24px; align-items: baseline; }
    .head h3 { margin: 2px 0; }
    .big { font-size: 26px; font-weight: 600; margin: 4px 0; }
    .key-results { list-style: none; margin: 12px 0 0; padding: 0; }
    .key-results > li { padding: 16px 0; border-top: 1px solid var(--line); }
    .body { display: flex; align-items: center; gap: 8px 20px; flex-wrap: wrap; margin: 6px 0; }
    .numbers { min-width: 250px; }
    .score { font-weight: 600; margin-left: auto; }
    .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(280px, 1fr)); gap: 16px; }
    .grid .card { margin: 0; }
    svg { max-width: 100%; height: auto; }
    .track { fill: var(--track); }
    .fill { fill: var(--fill); }
    .ghost { fill: var(--ghost); }
    .mark { fill: var(--card); stroke: var(--soft); stroke-width: 5; }
    .reached { fill: var(--fill); stroke: var(--card); }
    .expected { stroke: var(--ink); stroke-width: 6; }
    .line { fill: none; stroke: var(--fill); stroke-width: 7; }
    .projected { fill: none; stroke: var(--fill); stroke-width: 5; stroke-dasharray: 12 12; }
    .target { stroke: var(--soft); stroke-width: 4; stroke-dasharray: 6 10; }
    .threshold { stroke: var(--bad); stroke-width: 5; }
    .tree, .tree ul { list-style: none; margin: 0; padding: 0 0 0 20px; }
    .tree { padding: 0; }
    .tree ul { border-left: 1px solid var(--line); }
    .tree li { margin: 6px 0; }
    """

  private static let tables: HTML = """

    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; margin: 8px 0 16px; }
    caption { text-align: left; color: var(--soft); padding: 4px 0; }
    th, td {
      text-align: left; vertical-align: top; padding: 6px 12px 6px 0;
      border-bottom: 1px solid var(--line);
    }
    thead th { color: var(--soft); font-weight: 500; }
    tbody th { font-weight: 600; min-width: 12em; }
    """

  private static let media: HTML = """

    @media (max-width: 640px) {
      main, footer { padding-left: 16px; padding-right: 16px; }
      h1 { font-size: 30px; }
      .headline { font-size: 18px; }
      .attention li { grid-template-columns: 1fr; }
      .attention .ask { grid-column: auto; }
      .numbers { min-width: 0; }
    }
    @media (forced-colors: active) {
      .track { fill: Canvas; stroke: CanvasText; stroke-width: 3; }
      .fill, .reached { fill: CanvasText; }
      .ghost { fill: GrayText; }
      .mark { fill: Canvas; stroke: CanvasText; }
      .expected, .line, .projected, .target, .threshold { stroke: CanvasText; }
    }
    @page { size: A4; margin: 16mm; }
    @media print {
      :root {
        color-scheme: light;
        --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --card: #fff;
        --fill: #2f6f5e; --ghost: #bfd8cf; --track: #e8ebee;
        --good: #1f6b4f; --middling: #8a5a00; --bad: #b3261e; --neutral: #444;
      }
      body { font-size: 11pt; }
      main, footer { max-width: none; padding: 0; }
      h2, h3, h4 { break-after: avoid; }
      .card, .key-results > li, tr, .attention li { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; }
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; }
    }

    """
}
