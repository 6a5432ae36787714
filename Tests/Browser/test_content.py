import json
import unittest

import browser
import documents

WITHOUT = {"java_script_enabled": False}
TEXT = """() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('script, style').forEach(part => part.remove());
  return copy.textContent;
}"""
IN_VIEW = """id => {
  const place = document.getElementById(id).getBoundingClientRect();
  return place.height > 0 && place.top < window.innerHeight && place.bottom > 0;
}"""
BROKEN = """() => [...document.querySelectorAll('a[href^="#"]')].map(link => link.hash.slice(1))
  .filter(name => name !== '' && !document.getElementById(decodeURIComponent(name)))"""


def goals():
    for plan in json.loads(documents.text("northwind", "json"))["plans"]:
        for objective in plan["objectives"]:
            yield objective
            yield from objective["key_results"]
        yield from plan["kpis"]


class Content(unittest.TestCase):
    """What a reader gets who lets no script run, or who follows a link to one goal."""

    def test_is_complete_without_scripts(self):
        with browser.review("northwind", **WITHOUT) as page:
            text = page.evaluate(TEXT)
        found = list(goals())
        self.assertGreater(len(found), 50)
        for goal in found:
            for part in ("title", "owner", "derivation", "numbers", "now_text"):
                if goal.get(part):
                    self.assertIn(goal[part], text)

    def test_unfolds_without_scripts(self):
        with browser.review("northwind", **WITHOUT) as page:
            folded = page.locator("details:not([open])")
            count = folded.count()
            folded.first.locator("summary").first.press("Enter")
            self.assertEqual(folded.count(), count - 1)

    def test_opens_at_the_goal_that_a_link_names(self):
        for scripts in (True, False):
            with browser.review("first-plan", java_script_enabled=scripts) as page:
                path = documents.report("northwind", "html")
                for goal in list(goals())[::5]:
                    page.goto("about:blank")
                    page.goto(browser.address(path, goal["anchor"]))
                    self.assertTrue(page.evaluate(IN_VIEW, goal["anchor"]), goal["anchor"])

    def test_has_no_link_to_a_place_that_is_not_there(self):
        for project in ("northwind", "hostile", "hostile/markup"):
            with browser.review(project) as page:
                self.assertEqual(page.evaluate(BROKEN), [])
