/// The first screen: how are we doing, can we trust it, what needs somebody, what changed.
enum SummaryStyle {
  static let css: HTML = """

    .masthead h1 { margin: .125rem 0 .75rem; }
    .hero { display: flex; align-items: center; gap: 1.25rem; }
    .hero .ring { width: 88px; height: 88px; }
    .headline { font-size: 1.25rem; line-height: 1.4; max-width: 44em; margin: 0; }
    .verdict { text-align: center; margin: 0; }
    .trust { margin-top: 1rem; padding: .75rem 0; border-block: 1px solid var(--line); }
    .trust h2 { font-size: .875rem; letter-spacing: 0; }
    .trust dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .25rem 0 0; }
    .trust dt { color: var(--soft); font-size: .8125rem; }
    .trust dd { margin: 0; font-weight: 650; }
    .trust dd a { display: inline-block; min-height: 1.5rem; }

    .overview { display: grid; gap: 1.5rem 3rem; margin-top: 1.25rem; }
    .overview h2 { margin-bottom: .25rem; }
    .overview ol, .overview ul { list-style: none; margin: 0; padding: 0; }
    .overview li { padding: .4375rem 0; border-bottom: 1px solid var(--line); }
    .overview li p { margin: 0; }
    .overview li a { font-weight: 600; }
    .attention li { display: grid; grid-template-columns: minmax(0, 1fr); line-height: 1.4; }
    .attention li p { font-size: .875rem; }
    .attention b { font-weight: 600; }
    .changes li { line-height: 1.4; padding: .375rem 0; }
    .changes .state { margin-right: .25rem; }
    .changes li .soft { display: block; font-size: .8125rem; }
    @media (min-width: 48rem) {
      .attention li { grid-template-columns: 6rem minmax(0, 1fr); }
    }
    @media (min-width: 60rem) {
      .overview { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
    }
    """
}
