/// Bars, rings and lines. Strokes keep their width however wide a picture is drawn.
enum ChartStyle {
  static let css: HTML = """

    svg { display: block; max-width: 100%; }
    svg * { vector-effect: non-scaling-stroke; }
    .bar, .chart { width: 100%; max-width: 26rem; height: auto; }
    .bar { margin: .25rem 0; }
    .track { fill: var(--track); }
    .fill { fill: var(--fill); }
    .ghost { fill: var(--ghost); }
    .mark { fill: var(--card); stroke: var(--edge); stroke-width: 2; }
    .reached { fill: var(--fill); stroke: var(--card); }
    .expected { stroke: var(--ink); stroke-width: 2; }
    .line { fill: none; stroke: var(--fill); stroke-width: 2; stroke-linejoin: round; }
    .projected { fill: none; stroke: var(--fill); stroke-width: 1.5; stroke-dasharray: 6 4; }
    .target { stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 1.5 3; }
    .threshold { stroke: var(--bad); stroke-width: 1.5; }
    .ring circle { fill: none; stroke-width: 6; vector-effect: none; }
    .ring-track { stroke: var(--track); }
    .ring-fill { stroke: var(--fill); }
    .ring .ring-expected { stroke: var(--ink); stroke-width: 11; }
    .ring text { fill: var(--ink); font-size: 17px; font-weight: 650; text-anchor: middle; }
    .axis {
      display: flex; justify-content: space-between; max-width: 26rem; margin: 0;
      color: var(--soft); font-size: .75rem;
    }
    .legend h2 { font-size: .875rem; letter-spacing: 0; }
    .legend ul {
      display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: .25rem 0 0;
      padding: 0; color: var(--soft); font-size: .8125rem;
    }
    .legend li { display: flex; align-items: center; gap: .5rem; }
    .sample { flex: none; }
    """
}
