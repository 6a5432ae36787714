/// The only script of the page: a filter, and links that copy themselves. Without it everything is
/// there to be read, and the filter does not show.
enum PageScript {
  /// SHA-256 of `source`; a test says what it has to be after a change of the script.
  static let hash: HTML = "sha256-1wpMZYIGQTY7EqAj7dnOTtNB4cIyDlkKRPEg2+0IkDk="

  /// Without `<`, so that no reader of markup stumbles over it.
  static let source: HTML = """

    (() => {
      const filter = document.getElementById("_filter");
      const status = document.getElementById("_shown");
      const say = text => { status.textContent = text; };

      document.addEventListener("click", event => {
        const link = event.target.closest("a.permalink");
        if (!link || !navigator.clipboard) return;
        navigator.clipboard.writeText(link.href).then(() => say("Link copied."), () => {});
      });

      const goals = "[data-state], .brief tbody > tr:not(.objective-row)";
      const items = [...document.querySelectorAll(goals)];
      if (!filter || items.length === 0) return;
      const parts = [...document.querySelectorAll(".plan, .objective")]
        .map(part => ({ part, items: [...part.querySelectorAll(goals)] }));
      const owner = item => item.cells ? item.cells[5].textContent : item.dataset.owner;
      const state = item =>
        item.cells ? item.cells[4].textContent.replace(/^\\S+ /, "") : item.dataset.state;
      const facts = new Map(items.map(item => [item, {
        unit: item.closest(".plan").dataset.unit, owner: owner(item) || "", state: state(item),
      }]));
      const selects = [...filter.querySelectorAll("select")];
      for (const select of selects) {
        const values = new Set([...facts.values()].map(fact => fact[select.name]));
        for (const value of [...values].filter(value => value).sort()) {
          select.append(new Option(value, value));
        }
      }
      // More than a screen or two of plans is not opened unasked.
      const mostOpened = 20;
      const apply = () => {
        const wanted = selects.filter(select => select.value);
        for (const item of items) {
          item.hidden = wanted.some(select => facts.get(item)[select.name] !== select.value);
        }
        for (const { part, items } of parts) {
          part.hidden = wanted.length > 0 && items.every(item => item.hidden);
        }
        if (wanted.length > 0) {
          const bodies = [...document.querySelectorAll(".plan:not([hidden]) > .body")];
          for (const body of bodies.slice(0, mostOpened)) body.open = true;
        }
        const shown = items.filter(item => !item.hidden).length;
        say(wanted.length > 0 ? `${shown} of ${items.length} shown` : "");
      };
      filter.addEventListener("input", apply);
      document.getElementById("_all").addEventListener("click", () => {
        for (const select of selects) select.value = "";
        apply();
      });
      filter.hidden = false;
      apply();
    })();

    """
}
