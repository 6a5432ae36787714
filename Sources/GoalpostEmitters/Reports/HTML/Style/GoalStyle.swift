/// Plans, objectives, key results, KPIs and the cascade.
enum GoalStyle {
  static let css: HTML = """

    .plan { padding-top: 2.5rem; }
    .plan > header, .body > summary { border-top: 2px solid var(--ink); padding-top: .75rem; }
    .plan > header h2 { display: inline; margin-right: .25rem; }
    .plan .eyebrow { margin-top: .125rem; }
    .plan h2 .standing { font-size: 1rem; margin-left: .5rem; }
    .plan h3 { margin-top: 1.75rem; }
    .body > summary h2 { display: inline; color: var(--ink); }
    .body { font-size: 1rem; }
    .large .plan { padding-top: .5rem; content-visibility: auto; contain-intrinsic-size: auto 3.5rem; }
    .large .body > summary { border-top: 1px solid var(--line); }
    .large .body > summary h2 { font-size: 1rem; }
    .large .body:not([open]) ~ .back { display: none; }
    .back { font-size: .8125rem; color: var(--soft); margin-top: 1rem; }
    .why { max-width: 44em; color: var(--soft); }

    .card {
      background: var(--card); border: 1px solid var(--line); border-radius: .875rem;
      padding: 1.25rem 1.5rem; margin: 1rem 0;
    }
    .card h3, .card h4 { margin: 0; }
    .head { display: flex; justify-content: space-between; gap: 1.5rem; align-items: flex-start; }
    .head > div { flex: 1; min-width: 0; }
    .verdict .ring { display: block; margin: 0 auto .125rem; }
    .ties { margin-top: .75rem; font-size: .875rem; }
    .key-results { list-style: none; margin: .75rem 0 0; padding: 0; }
    .key-result { display: grid; gap: .25rem 2rem; padding: 1rem 0; border-top: 1px solid var(--line); }
    .key-result > * { min-width: 0; }
    .drawn .verdict { display: flex; justify-content: space-between; gap: 1rem; }
    .owner { color: var(--ink); }
    .numbers b { font-weight: 650; }
    .permalink {
      display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center;
      color: var(--soft); text-decoration: none; font-weight: 400; font-size: .875rem;
    }
    .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1rem; margin-top: .75rem; }
    .grid .card { margin: 0; }
    .light { display: flex; justify-content: space-between; gap: 1rem; margin: 0; }
    .lines { font-size: .875rem; }

    .tree, .tree ul { list-style: none; margin: 0; padding: 0; }
    .tree ul { margin-left: .375rem; padding-left: 1rem; border-left: 1px solid var(--edge); }
    .tree ul ul ul ul ul ul { padding-left: .375rem; margin-left: 0; }
    .branch { display: flex; justify-content: space-between; gap: .125rem 1.5rem; padding: .375rem 0; }
    .branch > .standing { white-space: nowrap; }
    .branch .state { display: inline-block; min-width: 6rem; }

    .filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-top: 1.5rem; font-size: .875rem; }
    .filter select, .filter button {
      font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge);
      border-radius: .375rem; padding: .25rem .5rem; min-height: 2rem; max-width: 16rem;
    }
    .shown { color: var(--soft); font-size: .875rem; min-height: 1.5rem; }
    @media (min-width: 60rem) {
      .key-result { grid-template-columns: minmax(0, 1fr) 21.25rem; }
      .key-result > details { grid-column: 1 / -1; }
    }
    @media (max-width: 40rem) {
      h1 { font-size: 1.875rem; }
      .headline { font-size: 1.0625rem; }
      .card { padding: 1rem; }
      .branch { flex-direction: column; }
      .tree ul ul { padding-left: .375rem; margin-left: 0; }
      .hero { gap: 1rem; align-items: flex-start; }
      .head { flex-direction: column; gap: .25rem; }
      .head > .verdict { display: flex; align-items: center; gap: .75rem; }
    }
    """
}
