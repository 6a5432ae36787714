import unittest
from importlib import resources

import browser

AXE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = """tags => axe.run(document, {
  runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false,
  selectors: false, ancestry: false,
})"""
VIEWS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": browser.PHONE},
    "forced colours": {"forced_colors": "active"},
}


def faults(page):
    """What axe-core finds, one line a rule, with the first element that it means."""
    page.evaluate(AXE + "; 0")
    result = page.evaluate(RUN, TAGS)
    return len(result["passes"]), [
        f"{fault['id']}: {fault['help']} ({len(fault['nodes'])}×): {fault['nodes'][0]['html'][:200]}"
        for fault in result["violations"]
    ]


OPEN_ALL = "document.querySelectorAll('details').forEach(details => { details.open = true })"


class Accessibility(unittest.TestCase):
    """Read by axe-core at the levels A and AA of WCAG 2.2; in both schemes with everything unfolded."""

    def test_has_no_fault_in_any_view(self):
        for name, view in VIEWS.items():
            with self.subTest(name), browser.review("northwind", bypass_csp=True, **view) as page:
                if "color_scheme" in view:
                    page.evaluate(OPEN_ALL)
                passed, found = faults(page)
                self.assertEqual(found, [])
                self.assertGreater(passed, 10)

    def test_has_no_fault_whatever_the_texts_are(self):
        for project in ("hostile/directions", "hostile/controls"):
            with self.subTest(project), browser.review(project, bypass_csp=True) as page:
                self.assertEqual(faults(page)[1], [])

    def test_finds_the_fault_that_is_there(self):
        with browser.review("first-plan", bypass_csp=True) as page:
            page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\">')")
            self.assertEqual(len(faults(page)[1]), 1)
