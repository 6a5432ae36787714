/// Where things stand: one column, and beside it the contents where there is room for them.
enum LayoutStyle {
  static let css: HTML = """

    main { display: grid; grid-template-columns: minmax(0, 1fr); padding: 2rem 1rem 1.5rem; }
    main, footer { max-width: 85rem; margin: 0 auto; }
    main > section, .plans { margin-top: 3rem; }
    main > section > h2 { margin-bottom: .75rem; }
    footer { padding: 1.5rem 1rem 3rem; color: var(--soft); font-size: .8125rem; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }

    .contents { font-size: .875rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    .contents ul { list-style: none; margin: 0 0 1rem; padding: 0; }
    .contents li { display: flex; gap: .5rem; align-items: baseline; }
    .contents a { display: block; flex: 1; padding: .25rem 0; text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    .contents .soft { font-size: .75rem; white-space: nowrap; }
    .contents .department { padding-left: .75rem; }
    .contents .team, .contents .individual { padding-left: 1.5rem; }

    @media (min-width: 72rem) {
      main { grid-template-columns: 14rem minmax(0, 1fr); column-gap: 3rem; padding: 1.25rem 2rem; }
      main > * { grid-column: 2; }
      main > .contents {
        grid-column: 1; grid-row: 1 / span 40; position: sticky; top: 0; align-self: start;
        max-height: 100vh; overflow-y: auto; margin: 0; padding: 0 .75rem 1rem 0; border: 0;
      }
      footer { padding-left: 19rem; padding-right: 2rem; }
    }
    """
}
