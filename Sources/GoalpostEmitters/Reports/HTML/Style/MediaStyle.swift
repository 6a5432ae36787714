/// Colours that the reader forces, and paper.
enum MediaStyle {
  static let css: HTML = "\([forced, paper])"

  private static let forced: HTML = """

    @media (forced-colors: active) {
      .track { fill: Canvas; stroke: CanvasText; stroke-width: 1; }
      .fill, .reached { fill: CanvasText; }
      .ghost { fill: GrayText; }
      .mark { stroke: CanvasText; }
      .mark:not(.reached) { fill: Canvas; }
      .expected, .line, .projected, .target, .threshold, .ring-fill { stroke: CanvasText; }
      .ring-track { stroke: GrayText; }
      .ring .ring-expected { stroke: Highlight; }
      .ring text { fill: CanvasText; }
    }
    """

  /// Chromium, Firefox and Safari open details for print by the pseudo-element; an older one prints
  /// what is open.
  private static let paper: HTML = """

    @page { size: A4; margin: 15mm; }
    @media print {
      :root {
        color-scheme: light;
        --ink: #000; --soft: #444; --line: #bbb; --ground: #fff; --card: #fff;
        --fill: #2f6f5e; --ghost: #b3d2c6; --track: #e4e8e9; --edge: #777;
        --good: #1f6b4f; --middling: #855700; --bad: #b3261e; --neutral: #444;
      }
      html { font-size: 9.5pt; }
      body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      main, footer { display: block; max-width: none; padding: 0; }
      .overview { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); column-gap: 2rem; }
      .attention li { grid-template-columns: 6rem minmax(0, 1fr); }
      .contents, .skip, .filter, .shown, .permalink, .back, .repeated { display: none; }
      h2, h3, h4, summary, caption, .head, .ties, .formula { break-after: avoid; }
      .card { break-inside: auto; }
      .key-results, .key-result:first-child { break-before: avoid; }
      .kpi, .told, .drawn, .head, .ties, tr, .overview li, .branch, svg { break-inside: avoid; }
      .key-result { display: block; }
      .told, .drawn { display: inline-block; width: 61%; vertical-align: top; }
      .drawn { width: 36%; margin-left: 2%; }
      .grid { grid-template-columns: 1fr 1fr; }
      thead { display: table-header-group; }
      table { font-size: .8125rem; }
      tbody th { min-width: 8em; }
      th, td { padding-block: .1875rem; }
      thead th { white-space: normal; }
      .scroll { overflow: visible; }
      .plan { content-visibility: visible; }
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; }
      summary::marker { content: ""; }
      a { text-decoration: none; }
      :target { outline: none; }
    }

    """
}
