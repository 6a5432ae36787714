/// Choices that the page's script fills and shows: without the script there is nothing to choose.
enum FilterBar {
  static let html: HTML = """
    <div class="filter" id="_filter" role="search" aria-label="Filter the goals" hidden>
    \(["unit", "owner", "state"].map(choice))\
    <button type="button" id="_all">Show all</button>
    </div>
    <p class="shown" id="_shown" role="status"></p>

    """

  private static func choice(_ name: HTML) -> HTML {
    "<label>\(name) <select name=\"\(name)\"><option value=\"\">all</option></select></label>\n"
  }
}
