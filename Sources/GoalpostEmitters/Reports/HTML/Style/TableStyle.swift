/// Tables; one that is too wide scrolls in a box of its own.
enum TableStyle {
  static let css: HTML = """

    .scroll { overflow-x: auto; margin: .5rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; overflow-wrap: normal; }
    caption { text-align: left; color: var(--soft); padding: .25rem 0; }
    h3 + .scroll caption { position: absolute; clip-path: inset(50%); }
    th, td {
      text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0;
      border-bottom: 1px solid var(--line);
    }
    thead th { color: var(--soft); font-weight: 500; white-space: nowrap; }
    tbody th { font-weight: 600; min-width: 12em; max-width: 30em; overflow-wrap: break-word; }
    td { max-width: 30em; overflow-wrap: break-word; }
    .goals { margin: 0; padding: 0; list-style: none; }
    .brief :is(th, td) { unicode-bidi: plaintext; }
    .brief td:nth-child(5) { white-space: nowrap; }
    .objective-row > * { border-top: 1px solid var(--edge); font-weight: 650; }
    """
}
